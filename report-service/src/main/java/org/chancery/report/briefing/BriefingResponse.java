package org.chancery.report.briefing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was issued. The file itself is at {@code /content}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BriefingResponse(
        UUID id,

        @Schema(description = "Of this issue", examples = "2026-0001")
        String number,

        String template,
        String host,
        String partner,
        @Nullable UUID consultationId,
        String language,
        Instant asOf,

        @Schema(description = "The highest marking of what is in it")
        Marking marking,

        @Schema(description = "Printed in it; the same for the same content", examples = "9F3A-21C4")
        String reference,

        @Schema(description = "Of the PDF") String sha256,
        int pages,
        @Schema(description = "Bytes of the PDF") int size,
        String composedBy,
        Instant composedAt,

        @Schema(description = "The release that this corrigendum corrects") @Nullable
        UUID corrects,

        BriefingStatus status,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,

        @Schema(description = "Of the release; counts from 1 in each year and leaves none out", examples = "R2026-0001")
        @Nullable
        String releaseNumber,

        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String recalledBy,
        @Nullable Instant recalledAt,
        @Nullable String recallReason,

        @Schema(description = "The release that has taken its place") @Nullable
        UUID supersededBy,

        long version) {

    public static BriefingResponse from(Briefing briefing) {
        var standing = briefing.standing();
        return new BriefingResponse(
                briefing.id(),
                briefing.number(),
                briefing.template(),
                briefing.host(),
                briefing.partner(),
                briefing.consultationId(),
                briefing.language(),
                briefing.asOf(),
                briefing.marking(),
                briefing.reference(),
                briefing.sha256(),
                briefing.pages(),
                briefing.size(),
                briefing.composedBy(),
                briefing.composedAt(),
                briefing.corrects(),
                standing.status(),
                standing.approvedBy(),
                standing.approvedAt(),
                standing.releaseNumber(),
                standing.releasedBy(),
                standing.releasedAt(),
                standing.recalledBy(),
                standing.recalledAt(),
                standing.recallReason(),
                standing.supersededBy(),
                briefing.version());
    }
}
