package org.chancery.consultations.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.consultation.ConsultationStatus;
import org.chancery.consultations.correction.CorrectionAction;
import org.chancery.consultations.correction.Corrections;
import org.chancery.consultations.correction.Touch;
import org.chancery.consultations.correction.TouchedKind;
import org.jspecify.annotations.Nullable;

/** Opens a record to a change of its documents: one that is not closed, or a closed one to a correction with its reason. */
@ApplicationScoped
class ClosedRecord {
    private final ConsultationAccess access;
    private final Corrections corrections;

    ClosedRecord(ConsultationAccess access, Corrections corrections) {
        this.access = access;
        this.corrections = corrections;
    }

    /**
     * Locks the consultation for writing; 409 for a closed one without a reason, and with a reason for one that is not closed.
     *
     * @param reason of the correction that {@link #record} then records; null for a record that is not closed
     */
    Consultation open(UUID consultationId, @Nullable String reason) {
        var consultation = access.findForWriting(consultationId)
                .orElseThrow(() -> Problems.notFound("consultation", consultationId));
        if (reason != null) {
            Corrections.requireClosed(consultation);
            return consultation;
        }
        if (consultation.status() == ConsultationStatus.CLOSED) {
            throw Problems.conflict(
                    "consultation-closed",
                    "The record is closed",
                    "This consultation is CLOSED; a document is added or changed only with the reason in correctionReason,"
                            + " and removed only through its sub-resource removal, which takes the reason.");
        }
        return access.open(consultationId);
    }

    /**
     * Records the correction that a change of a document is, if there is a reason for one. Call it before the change.
     *
     * @param markings that the document has before and after
     */
    void record(
            Consultation consultation,
            @Nullable String reason,
            UUID documentId,
            CorrectionAction action,
            List<Marking> markings) {
        if (reason != null) {
            var highest = Marking.highest(List.of(consultation.marking(), Marking.highest(markings)));
            corrections.record(
                    consultation,
                    reason,
                    List.of(new Touch(TouchedKind.DOCUMENT, documentId.toString(), action, highest)));
        }
    }
}
