package org.chancery.consultations.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;

/** The statements that exist for the caller, in a consultation to which the caller has been let through. */
@ApplicationScoped
class VisibleStatements {
    private final StatementRepository statements;
    private final Caller caller;

    VisibleStatements(StatementRepository statements, Caller caller) {
        this.statements = statements;
        this.caller = caller;
    }

    List<StatementResponse> of(Consultation consultation, StatementFilter filter) {
        var scope = caller.readScope();
        return statements.find(consultation, scope.markingsFor(consultation.parties()), filter).stream()
                .map(statement -> StatementResponse.from(statement, scope))
                .toList();
    }

    /** 404 when there is none for the caller. */
    Statement get(Consultation consultation, UUID statementId) {
        return statements
                .find(consultation, caller.readScope().markingsFor(consultation.parties()), statementId)
                .orElseThrow(() -> Problems.notFound("statement", statementId));
    }

    StatementResponse response(Statement statement) {
        return StatementResponse.from(statement, caller.readScope());
    }
}
