package org.chancery.consultations.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that was made, by whom and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransitionResponse(
        ConsultationStatus from,
        ConsultationStatus to,
        @Nullable String reason,
        String by,
        Instant at) {}
