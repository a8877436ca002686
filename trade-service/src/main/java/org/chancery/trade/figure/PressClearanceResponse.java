package org.chancery.trade.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the clearance of a figure for the press. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PressClearance")
public record PressClearanceResponse(
        @Schema(description = "From 1, in the order of time")
        int step,

        @Schema(description = "The vintage that was cleared")
        int vintage,

        @Schema(description = "CLEARED, WITHDRAWN by somebody, or SUPERSEDED by a correction")
        ClearanceChange change,

        @Schema(description = "Of the correction") @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {

    static PressClearanceResponse from(PressClearance clearance) {
        return new PressClearanceResponse(
                clearance.step(),
                clearance.vintage(),
                clearance.change(),
                clearance.reason(),
                clearance.recordedAt(),
                clearance.recordedBy());
    }
}
