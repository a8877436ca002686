package org.chancery.consultations.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an agreement.
 *
 * @param on the day on which it was made, not the day on which it is recorded
 * @param party who ratified; needed for RATIFIED, refused otherwise
 * @param place where it was made
 * @param reason needed for TERMINATED
 */
record AgreementTransitionRequest(
        @NotNull AgreementStatus to,
        @NotNull LocalDate on,
        @Nullable @StateCode String party,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 1000) String reason) {

    /** Whether the step brings what it needs; 400 naming the field otherwise. */
    void requireComplete() {
        LifeCycle.requireParty(to, party);
        if (LifeCycle.needsReason(to) && (reason == null || reason.isBlank())) {
            throw Problems.invalid("reason", "is needed for " + to);
        }
    }
}
