package org.chancery.consultations.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.agenda.AgendaRepository;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/** Keeping what came of a consultation; only once it has been held. */
@ApplicationScoped
@Transactional
public class OutcomeService {
    private final OutcomeRepository outcomes;
    private final AgendaRepository agenda;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;

    OutcomeService(
            OutcomeRepository outcomes,
            AgendaRepository agenda,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller) {
        this.outcomes = outcomes;
        this.agenda = agenda;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
    }

    List<OutcomeResponse> list(UUID consultationId) {
        var consultation = access.readable(consultationId);
        return outcomes.find(consultation, caller.readScope().markingsFor(consultation.parties())).stream()
                .map(OutcomeResponse::from)
                .toList();
    }

    public OutcomeResponse get(UUID consultationId, UUID outcomeId) {
        return OutcomeResponse.from(outcome(access.readable(consultationId), outcomeId));
    }

    public OutcomeResponse add(UUID consultationId, @Nullable String key, String operation, OutcomeRequest request) {
        var consultation = access.openAndHeld(consultationId);
        request.requireConsistent(consultation);
        caller.requireClearanceFor("marking", request.marking());
        var item = agendaItem(consultation, request);
        var id = keys.createOnce(key, operation, request, () -> {
            var outcome = new Outcome(consultation, outcomes.nextStep(consultation), request, item);
            outcomes.persistAndFlush(outcome);
            return outcome.id();
        });
        return OutcomeResponse.from(outcome(consultation, id));
    }

    public OutcomeResponse change(
            UUID consultationId, UUID outcomeId, @Nullable String ifMatch, OutcomeRequest request) {
        var consultation = access.openAndHeld(consultationId);
        var outcome = outcome(consultation, outcomeId);
        EntityTags.requireMatch(ifMatch, outcome.version(), outcome);
        request.requireConsistent(consultation);
        caller.requireClearanceFor("marking", request.marking());
        outcome.describe(request, agendaItem(consultation, request));
        outcomes.flush();
        return OutcomeResponse.from(outcome);
    }

    public void remove(UUID consultationId, UUID outcomeId, @Nullable String ifMatch) {
        var outcome = outcome(access.openAndHeld(consultationId), outcomeId);
        EntityTags.requireMatch(ifMatch, outcome.version(), outcome);
        if (outcomes.isInUse(outcome)) {
            throw Problems.conflict(
                    "outcome-in-use",
                    "The outcome is in use",
                    "A commitment follows from this outcome; change that first.");
        }
        outcomes.delete(outcome);
    }

    private Outcome outcome(Consultation consultation, UUID outcomeId) {
        return outcomes.find(consultation, caller.readScope().markingsFor(consultation.parties()), outcomeId)
                .orElseThrow(() -> Problems.notFound("outcome", outcomeId));
    }

    private @Nullable AgendaItem agendaItem(Consultation consultation, OutcomeRequest request) {
        var itemId = request.agendaItemId();
        return itemId == null
                ? null
                : agenda.find(consultation, itemId)
                        .orElseThrow(() -> Problems.invalid("agendaItemId", "is not on the agenda"));
    }
}
