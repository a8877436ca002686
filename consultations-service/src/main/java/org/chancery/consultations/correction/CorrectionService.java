package org.chancery.consultations.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/** Correcting closed records: a correction is one transaction, so that all of it holds or nothing. */
@ApplicationScoped
@Transactional
class CorrectionService {
    private final CorrectionRepository corrections;
    private final Corrections numbered;
    private final CorrectionChanges changes;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;

    CorrectionService(
            CorrectionRepository corrections,
            Corrections numbered,
            CorrectionChanges changes,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller) {
        this.corrections = corrections;
        this.numbered = numbered;
        this.changes = changes;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
    }

    List<CorrectionResponse> list(UUID consultationId) {
        var consultation = access.readable(consultationId);
        return corrections.find(consultation, readable(consultation)).stream()
                .map(CorrectionResponse::from)
                .toList();
    }

    CorrectionResponse get(UUID consultationId, int number) {
        return list(consultationId).stream()
                .filter(correction -> correction.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("correction", number));
    }

    CorrectionResponse correct(
            UUID consultationId,
            @Nullable String key,
            @Nullable String ifMatch,
            String operation,
            CorrectionRequest request) {
        var consultation = access.findForWriting(consultationId)
                .orElseThrow(() -> Problems.notFound("consultation", consultationId));
        var id = keys.createOnce(key, operation, request, () -> {
            EntityTags.requireMatch(ifMatch, consultation.version(), consultation);
            var fresh = numbered.begin(consultation);
            var touched = changes.apply(consultation, request);
            if (touched.isEmpty()) {
                throw Corrections.changesNothing();
            }
            numbered.finish(consultation, fresh, request.reason(), touched);
            return fresh;
        });
        return CorrectionResponse.from(corrections.findById(id));
    }

    private Set<Marking> readable(Consultation consultation) {
        return caller.readScope().markingsFor(consultation.parties());
    }
}
