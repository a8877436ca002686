package org.chancery.consultations.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.commons.iso.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * The right date of a step that was recorded with a wrong one.
 *
 * @param step the step that was made
 * @param on the right day
 * @param party whose ratification it was; needed for RATIFIED, refused otherwise
 * @param reason what showed that the date was wrong
 */
record AgreementDateCorrectionRequest(
        @NotNull AgreementStatus step,
        @NotNull LocalDate on,
        @Nullable @StateCode String party,
        @NotBlank @Size(max = 1000) String reason) {

    void requireComplete() {
        LifeCycle.requireParty(step, party);
    }
}
