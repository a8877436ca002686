package org.chancery.report.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One briefing of a batch. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemResponse(
        String partner,
        ItemState state,
        @Nullable UUID briefingId,

        @Schema(description = "Why it failed, for the person who asked for it") @Nullable
        String problem,

        @Schema(description = "How often a process has taken it")
        int attempts) {

    static ItemResponse from(BatchItem item) {
        return new ItemResponse(item.partner(), item.state(), item.briefingId(), item.problem(), item.attempts());
    }
}
