package org.chancery.consultations.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.agenda.AgendaRepository;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/** Preparing the items of a round until its record is closed. */
@ApplicationScoped
@Transactional
class PreparationService {
    private final PreparationRepository preparations;
    private final AgendaRepository agenda;
    private final ConsultationAccess access;
    private final Caller caller;

    PreparationService(
            PreparationRepository preparations, AgendaRepository agenda, ConsultationAccess access, Caller caller) {
        this.preparations = preparations;
        this.agenda = agenda;
        this.access = access;
        this.caller = caller;
    }

    List<PreparationResponse> list(UUID consultationId) {
        var consultation = access.readable(consultationId);
        var readable = caller.readScope().markingsFor(consultation.parties());
        return preparations.of(consultation, readable).stream()
                .map(PreparationResponse::from)
                .toList();
    }

    PreparationResponse get(UUID consultationId, UUID itemId) {
        var consultation = access.readable(consultationId);
        return PreparationResponse.from(existing(consultation, item(consultation, itemId)));
    }

    /**
     * Writes the first preparation of the item, or another version of the one that the caller has read. One that the
     * caller may not read is not overwritten: they are told that somebody has prepared the item, and nothing else.
     *
     * @param ifMatch needed when there is a preparation; refused when there is none
     */
    Written write(UUID consultationId, UUID itemId, @Nullable String ifMatch, PreparationRequest request) {
        var consultation = access.open(consultationId);
        var item = item(consultation, itemId);
        request.requireConsistent();
        var found = find(consultation, item);
        if (found.isPresent()) {
            var preparation = found.get();
            EntityTags.requireMatch(ifMatch, preparation.version(), preparation);
            preparation.describe(request, marking(consultation, request, preparation.marking()));
            preparations.flush();
            return new Written(PreparationResponse.from(preparation), false);
        }
        if (ifMatch != null) {
            throw none(itemId);
        }
        if (preparations.exists(item)) {
            throw Problems.conflict(
                    "agenda-item-prepared",
                    "The item has been prepared",
                    "Somebody has prepared this item under a marking that you may not read.");
        }
        var preparation = new Preparation(item, request, marking(consultation, request, Marking.NEED_TO_KNOW));
        preparations.persistAndFlush(preparation);
        return new Written(PreparationResponse.from(preparation), true);
    }

    void remove(UUID consultationId, UUID itemId, @Nullable String ifMatch) {
        var consultation = access.open(consultationId);
        var preparation = existing(consultation, item(consultation, itemId));
        EntityTags.requireMatch(ifMatch, preparation.version(), preparation);
        preparations.delete(preparation);
    }

    /** @param usual what holds when the request names none, if it is not below that of the round */
    private Marking marking(Consultation consultation, PreparationRequest request, Marking usual) {
        var wanted = request.marking();
        if (wanted != null && consultation.marking().isAbove(wanted)) {
            throw Problems.invalid(
                    "marking", "must not be below that of the round, which is " + consultation.marking());
        }
        var marking = wanted == null ? Marking.highest(List.of(usual, consultation.marking())) : wanted;
        caller.requireClearanceFor("marking", marking);
        return marking;
    }

    private AgendaItem item(Consultation consultation, UUID itemId) {
        return agenda.find(consultation, itemId).orElseThrow(() -> Problems.notFound("agenda item", itemId));
    }

    private Preparation existing(Consultation consultation, AgendaItem item) {
        return find(consultation, item).orElseThrow(() -> none(item.id()));
    }

    private Optional<Preparation> find(Consultation consultation, AgendaItem item) {
        return preparations.find(item, caller.readScope().markingsFor(consultation.parties()));
    }

    private static RuntimeException none(UUID itemId) {
        return Problems.notFound("preparation of agenda item", itemId);
    }

    /** @param isNew whether there was none before */
    record Written(PreparationResponse preparation, boolean isNew) {}
}
