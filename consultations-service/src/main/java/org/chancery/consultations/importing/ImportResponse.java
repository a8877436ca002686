package org.chancery.consultations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.importing.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file and what the last check found in it.
 *
 * @param size in bytes
 * @param encoding in which a CSV file was read
 * @param separator between the cells of a CSV file
 * @param rows with something in them, below the header
 * @param ready rows that the commit records, or has recorded
 * @param rejected rows with something to correct
 * @param duplicates rows that are recorded already, or stand in the file twice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResponse(
        UUID id,
        String fileName,
        long size,
        String sha256,
        SheetFormat format,
        @Nullable String encoding,
        @Nullable String separator,
        ImportState state,
        long rows,
        long ready,
        long rejected,
        long duplicates,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant committedAt,
        long version) {

    static ImportResponse from(RoundImport upload, Map<Verdict, Long> counts) {
        return new ImportResponse(
                upload.id(),
                upload.fileName(),
                upload.size(),
                upload.sha256(),
                upload.format(),
                upload.encoding(),
                upload.separator(),
                upload.state(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Verdict.READY, 0L),
                counts.getOrDefault(Verdict.REJECTED, 0L),
                counts.getOrDefault(Verdict.DUPLICATE, 0L),
                upload.uploadedBy(),
                upload.uploadedAt(),
                upload.committedAt(),
                upload.version());
    }
}
