package org.chancery.trade.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.trade.source.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A file and what became of it.
 *
 * @param unitMultiplier power of ten by which values are to be multiplied
 * @param message why it failed, or why a commit was refused
 * @param findings once it is checked
 * @param releaseId once it is committed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResponse(
        UUID id,
        ImportState state,
        String fileName,
        long fileSize,
        String sha256,
        @Nullable String layout,
        @Nullable String publisher,
        @Nullable String dataset,
        @Nullable LocalDate releasedOn,
        @Nullable LocalDate nextReleaseOn,
        @Nullable Extent extent,
        @Nullable String currency,
        @Nullable Short unitMultiplier,
        Progress progress,
        @Nullable String message,
        @Nullable Findings findings,
        @Nullable Integer releaseId,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant committedAt,
        @Nullable String committedBy,
        @Nullable Instant retractedAt,
        @Nullable String retractedBy,
        @Nullable String retractionReason,
        long version) {

    /**
     * How far the reading has come.
     *
     * @param bytes of the file as it was sent
     */
    public record Progress(long rows, long bytes, long ofBytes) {}

    static ImportResponse from(FlowImport sent, @Nullable Findings findings) {
        var committed = sent.committedAt() != null;
        return new ImportResponse(
                sent.id(),
                sent.state(),
                sent.fileName(),
                sent.fileSize(),
                sent.sha256(),
                sent.layout(),
                sent.publisher(),
                sent.dataset(),
                sent.publishedOn(),
                sent.nextReleaseOn(),
                sent.extent(),
                sent.currency(),
                sent.unitMultiplier(),
                new Progress(sent.rowsRead(), sent.bytesRead(), sent.fileSize()),
                sent.message(),
                findings,
                committed ? sent.releaseId() : null,
                sent.uploadedAt(),
                sent.uploadedBy(),
                sent.committedAt(),
                committed ? sent.committedBy() : null,
                sent.retractedAt(),
                sent.retractedBy(),
                sent.retractionReason(),
                sent.version());
    }
}
