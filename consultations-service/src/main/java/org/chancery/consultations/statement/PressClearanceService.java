package org.chancery.consultations.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/**
 * Clearing statements for the press, one by one, also after the record is closed. What is cleared is the version that the
 * officer has read, so that the precondition is not optional here.
 */
@ApplicationScoped
@Transactional
class PressClearanceService {
    private final VisibleStatements visible;
    private final StatementRepository statements;
    private final ConsultationAccess access;
    private final Caller caller;
    private final Clock clock;

    PressClearanceService(
            VisibleStatements visible,
            StatementRepository statements,
            ConsultationAccess access,
            Caller caller,
            Clock clock) {
        this.visible = visible;
        this.statements = statements;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    StatementResponse clear(UUID consultationId, UUID statementId, @Nullable String ifMatch) {
        var consultation = access.forRelease(consultationId);
        var statement = visible.get(consultation, statementId);
        EntityTags.requireMatch(ifMatch, statement.version(), statement);
        var marking = Marking.highest(List.of(statement.marking(), consultation.marking()));
        if (marking.isAbove(Statement.PRESS_CEILING)) {
            throw Problems.conflict(
                    "marking-above-press",
                    "Too high a marking for the press",
                    "The statement or its consultation is " + marking + "; what is above " + Statement.PRESS_CEILING
                            + " cannot be cleared for the press. Lower the marking first, if that is right.");
        }
        statement.clear(caller.username(), clock.instant());
        statements.flush();
        return visible.response(statement);
    }

    StatementResponse withdraw(UUID consultationId, UUID statementId, @Nullable String ifMatch) {
        var statement = visible.get(access.forRelease(consultationId), statementId);
        if (statement.clearance() == null) {
            throw Problems.notFound("press clearance of statement", statementId);
        }
        EntityTags.requireMatch(ifMatch, statement.version(), statement);
        statement.withdrawClearance();
        statements.flush();
        return visible.response(statement);
    }
}
