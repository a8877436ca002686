package org.chancery.consultations.consultation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changes in a consultation itself.
 *
 * @param record all that is recorded of it, as for a change before it was closed; absent when it stays
 * @param heldOn the day on which it was really held; absent when it stays
 */
public record ConsultationCorrection(
        @Nullable @Valid ConsultationRequest record,
        @Nullable LocalDate heldOn) {}
