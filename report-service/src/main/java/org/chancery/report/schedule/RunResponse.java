package org.chancery.report.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a schedule did on one occasion. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunResponse(
        @Schema(description = "The day of a weekly one, the id of the meeting otherwise", examples = "2026-11-30")
        String occasion,

        Instant ranAt,

        @Schema(description = "Composes the document; it is among the batches of whoever made the schedule") @Nullable
        UUID batchId,

        @Schema(description = "Why nothing was begun") @Nullable
        String problem) {}
