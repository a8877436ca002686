package org.chancery.consultations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was made, or the correction of its date: by whom and when it was recorded.
 *
 * @param to the step; a ratification that is not the last one leaves the status as it was
 * @param insteadOf the wrong date; there for corrections alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementTransitionResponse(
        AgreementStatus from,
        AgreementStatus to,
        LocalDate on,
        @Nullable LocalDate insteadOf,
        @Nullable String party,
        @Nullable String place,
        @Nullable String reason,
        String by,
        Instant at) {}
