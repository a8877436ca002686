package org.chancery.consultations.correction;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationStatus;
import org.chancery.consultations.consultation.CorrectionInProgress;

/** Numbers the corrections of each closed record and opens the record for the transaction that makes one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Corrections {
    private final CorrectionRepository corrections;
    private final CorrectionInProgress progress;
    private final Caller caller;
    private final Clock clock;

    Corrections(CorrectionRepository corrections, CorrectionInProgress progress, Caller caller, Clock clock) {
        this.corrections = corrections;
        this.progress = progress;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a numbered correction by which something is added to a closed record or removed from it, such as a document.
     * Call it before the change and in the same transaction, with a consultation that {@code
     * ConsultationAccess.findForWriting} has given and locked: from here to the end of the transaction {@code
     * ConsultationAccess.open} lets the record be changed, and the history links what changes to this correction. 409
     * unless the consultation is CLOSED.
     *
     * @param reason why, in at most 2000 characters; not blank
     * @param touched what is added or removed, with its marking, at least one; the correction gets the highest
     * @return the number, from 1 in each consultation
     */
    public int record(Consultation consultation, String reason, List<Touch> touched) {
        return finish(consultation, begin(consultation), reason, touched).number();
    }

    /** Opens the closed record to the changes that follow, and returns the id that the correction will have. */
    UUID begin(Consultation consultation) {
        requireClosed(consultation);
        var id = UUID.randomUUID();
        progress.begin(consultation, id);
        return id;
    }

    /** 409 unless the record is one that only a correction changes. */
    public static void requireClosed(Consultation consultation) {
        if (consultation.status() != ConsultationStatus.CLOSED) {
            throw Problems.conflict(
                    "consultation-not-closed",
                    "The record is not closed",
                    "This consultation is " + consultation.status() + "; only a CLOSED record is corrected"
                            + (consultation.status().isFinal() ? "." : ", any other is changed directly."));
        }
    }

    /** 400: a correction says what was wrong, and here nothing was. */
    public static HttpProblem changesNothing() {
        return Problems.of(
                Response.Status.BAD_REQUEST,
                "correction-changes-nothing",
                "Nothing would change",
                "The record already reads as this correction wants it.",
                Map.of());
    }

    /** Records the correction when all that it touches is known. */
    Correction finish(Consultation consultation, UUID id, String reason, List<Touch> touched) {
        var correction = new Correction(
                id,
                consultation,
                corrections.nextNumber(consultation),
                reason,
                touched,
                caller.username(),
                clock.instant());
        if (!correction.marking().isAbove(consultation.marking())) {
            consultation.corrected(correction.number());
        }
        corrections.persistAndFlush(correction);
        return correction;
    }
}
