package org.chancery.report.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch and how far it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchResponse(
        UUID id,
        String template,
        String language,
        Instant asOf,
        Marking marking,
        BatchState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        long total,

        @Schema(description = "Briefings by what has become of them")
        Map<ItemState, Long> items,

        long version) {

    static BatchResponse from(Batch batch, Map<ItemState, Long> items) {
        return new BatchResponse(
                batch.id(),
                batch.template(),
                batch.language(),
                batch.asOf(),
                batch.ceiling(),
                batch.state(),
                batch.requestedBy(),
                batch.requestedAt(),
                batch.finishedAt(),
                items.values().stream().mapToLong(Long::longValue).sum(),
                items,
                batch.version());
    }

    boolean isEnded() {
        return state != BatchState.RUNNING;
    }
}
