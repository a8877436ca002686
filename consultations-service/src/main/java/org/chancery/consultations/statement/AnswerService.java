package org.chancery.consultations.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/**
 * Recording what was answered to a proposal. An answer is given later than the proposal, often in a later round, and
 * changes nothing in what was said: it is lawful also when the record in which the proposal stands is closed.
 */
@ApplicationScoped
@Transactional
class AnswerService {
    private final VisibleStatements visible;
    private final StatementRepository statements;
    private final ConsultationAccess access;

    AnswerService(VisibleStatements visible, StatementRepository statements, ConsultationAccess access) {
        this.visible = visible;
        this.statements = statements;
        this.access = access;
    }

    StatementResponse answer(UUID consultationId, UUID statementId, @Nullable String ifMatch, AnswerRequest answer) {
        var consultation = access.findForWriting(consultationId)
                .orElseThrow(() -> Problems.notFound("consultation", consultationId));
        var statement = visible.get(consultation, statementId);
        EntityTags.honourMatch(ifMatch, statement.version(), statement);
        var proposal = statement.proposal();
        if (proposal == null) {
            throw Problems.conflict(
                    "statement-no-proposal",
                    "Only a proposal is answered",
                    "This statement is a " + statement.kind() + ".");
        }
        var by = answer.state() == ProposalState.OPEN ? nobody(answer) : answeredBy(statement, proposal, answer);
        proposal.answer(answer, by, round(statement, by, answer));
        statements.flush();
        return visible.response(statement);
    }

    private static @Nullable String nobody(AnswerRequest answer) {
        if (answer.answeredBy() != null) {
            throw hasNoMeaning("answeredBy");
        }
        if (answer.note() != null) {
            throw hasNoMeaning("note");
        }
        if (answer.answeredInId() != null) {
            throw hasNoMeaning("answeredInId");
        }
        return null;
    }

    private static RuntimeException hasNoMeaning(String field) {
        return Problems.invalid(field, "has no meaning for OPEN, which takes an answer back");
    }

    private static @Nullable String answeredBy(Statement statement, Proposal proposal, AnswerRequest answer) {
        var by = answer.answeredBy();
        if (by == null) {
            return proposal.addressee();
        }
        ConsultationAccess.requireParty(statement.consultation(), "answeredBy", by);
        if (by.equals(statement.side())) {
            throw Problems.invalid("answeredBy", "must be another party than the one that made the proposal");
        }
        return by;
    }

    private @Nullable Consultation round(Statement statement, @Nullable String by, AnswerRequest answer) {
        var id = answer.answeredInId();
        if (id == null) {
            return null;
        }
        var own = statement.consultation();
        var round =
                access.findReadable(id).orElseThrow(() -> Problems.invalid("answeredInId", "names no consultation"));
        var heldOn = round.heldOn();
        var madeOn = own.heldOn();
        if (heldOn == null || madeOn == null || heldOn.isBefore(madeOn)) {
            throw Problems.invalid("answeredInId", "must be a round that was held, not before " + madeOn);
        }
        if (!round.parties().contains(statement.side())
                || (by != null && !round.parties().contains(by))) {
            throw Problems.invalid("answeredInId", "must be a round in which both sides took part");
        }
        return round;
    }
}
