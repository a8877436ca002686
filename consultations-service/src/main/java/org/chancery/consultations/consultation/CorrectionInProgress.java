package org.chancery.consultations.consultation;

import jakarta.transaction.TransactionScoped;
import java.util.UUID;
import org.chancery.consultations.history.RevisionOrigin;
import org.jspecify.annotations.Nullable;

/**
 * The correction that the present transaction makes, if it makes one: until its end, and nowhere else, the closed record of
 * that one consultation can be changed. What begins it also records it, with its number and reason.
 */
@TransactionScoped
public class CorrectionInProgress implements RevisionOrigin {
    private @Nullable UUID consultationId;
    private @Nullable UUID correctionId;

    /** From here to the end of the transaction all changes belong to this correction. */
    public void begin(Consultation consultation, UUID correction) {
        consultationId = consultation.id();
        correctionId = correction;
    }

    boolean isOf(Consultation consultation) {
        return consultation.id().equals(consultationId);
    }

    @Override
    public @Nullable UUID correctionId() {
        return correctionId;
    }
}
