package org.chancery.report.copy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took what and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DownloadResponse(
        String reader,
        Instant at,
        Download.Part part,

        @Schema(description = "The number that the copy bears; none below RESTRICTED") @Nullable
        Integer copy,

        @Schema(description = "Of the bytes that left") String sha256) {}
