package org.chancery.trade.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of a publisher that was committed.
 *
 * @param unitMultiplier power of ten by which values are to be multiplied
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseResponse(
        int id,
        LocalDate publishedOn,
        @Nullable LocalDate nextReleaseOn,
        LocalDate retrievedOn,
        String layout,
        Extent extent,
        String currency,
        int unitMultiplier,
        long rows,
        String fileName,
        long fileSize,
        String sha256,
        Instant committedAt,
        String committedBy,
        @Nullable Instant retractedAt,
        @Nullable String retractedBy,
        @Nullable String retractionReason) {

    static ReleaseResponse from(Release release) {
        return new ReleaseResponse(
                release.id(),
                release.publishedOn(),
                release.nextReleaseOn(),
                release.retrievedOn(),
                release.layout(),
                release.extent(),
                release.currency(),
                release.unitMultiplier(),
                release.rows(),
                release.fileName(),
                release.fileSize(),
                release.sha256(),
                release.committedAt(),
                release.committedBy(),
                release.retractedAt(),
                release.retractedBy(),
                release.retractionReason());
    }
}
