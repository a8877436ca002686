package org.chancery.report.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.chancery.report.briefing.BriefingStatus;
import org.jspecify.annotations.Nullable;

/** A step that was made, by whom and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepResponse(
        BriefingStatus from, BriefingStatus to, @Nullable String reason, String by, Instant at) {}
