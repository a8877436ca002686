package org.chancery.consultations.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.agenda.AgendaItemRequest;
import org.chancery.consultations.agenda.AgendaItemResponse;
import org.chancery.consultations.agenda.AgendaService;
import org.chancery.consultations.delegation.DelegationRequest;
import org.chancery.consultations.delegation.DelegationResponse;
import org.chancery.consultations.delegation.DelegationService;
import org.chancery.consultations.outcome.OutcomeRequest;
import org.chancery.consultations.outcome.OutcomeResponse;
import org.chancery.consultations.outcome.OutcomeService;
import org.chancery.consultations.statement.StatementRequest;
import org.chancery.consultations.statement.StatementResponse;
import org.chancery.consultations.statement.StatementService;
import org.jspecify.annotations.Nullable;

/** The editors of all that a correction can change below a consultation. */
@ApplicationScoped
class RecordEditors {
    /** The correction as a whole has its idempotency key; its parts need none. */
    private static final @Nullable String NO_KEY = null;

    private static final String OPERATION = "correction";

    private final DelegationService delegations;
    private final AgendaService agenda;
    private final StatementService statements;
    private final OutcomeService outcomes;

    RecordEditors(
            DelegationService delegations, AgendaService agenda, StatementService statements, OutcomeService outcomes) {
        this.delegations = delegations;
        this.agenda = agenda;
        this.statements = statements;
        this.outcomes = outcomes;
    }

    RecordEditor<DelegationRequest, DelegationResponse> delegations() {
        return new RecordEditor<>(
                TouchedKind.DELEGATION,
                DelegationResponse::party,
                delegation -> null,
                delegations::get,
                (consultation, record) -> delegations.add(consultation, NO_KEY, OPERATION, record),
                delegations::change,
                (consultation, id, ifMatch) -> {
                    throw Problems.invalid("action", "cannot be REMOVE: who was there is replaced, not removed");
                });
    }

    RecordEditor<AgendaItemRequest, AgendaItemResponse> agenda() {
        return new RecordEditor<>(
                TouchedKind.AGENDA_ITEM,
                item -> item.id().toString(),
                item -> null,
                (consultation, id) -> agenda.get(consultation, uuid(id)),
                (consultation, record) -> agenda.add(consultation, NO_KEY, OPERATION, record),
                (consultation, id, ifMatch, record) -> agenda.change(consultation, uuid(id), ifMatch, record),
                (consultation, id, ifMatch) -> agenda.remove(consultation, uuid(id), ifMatch));
    }

    RecordEditor<StatementRequest, StatementResponse> statements() {
        return new RecordEditor<>(
                TouchedKind.STATEMENT,
                statement -> statement.id().toString(),
                StatementResponse::marking,
                (consultation, id) -> statements.get(consultation, uuid(id)),
                (consultation, record) -> statements.add(consultation, NO_KEY, OPERATION, record),
                (consultation, id, ifMatch, record) -> statements.change(consultation, uuid(id), ifMatch, record),
                (consultation, id, ifMatch) -> statements.remove(consultation, uuid(id), ifMatch));
    }

    RecordEditor<OutcomeRequest, OutcomeResponse> outcomes() {
        return new RecordEditor<>(
                TouchedKind.OUTCOME,
                outcome -> outcome.id().toString(),
                OutcomeResponse::marking,
                (consultation, id) -> outcomes.get(consultation, uuid(id)),
                (consultation, record) -> outcomes.add(consultation, NO_KEY, OPERATION, record),
                (consultation, id, ifMatch, record) -> outcomes.change(consultation, uuid(id), ifMatch, record),
                (consultation, id, ifMatch) -> outcomes.remove(consultation, uuid(id), ifMatch));
    }

    private static UUID uuid(String text) {
        var id = QueryValues.id("id", text);
        if (id == null) {
            throw Problems.invalid("id", "must not be empty");
        }
        return id;
    }
}
