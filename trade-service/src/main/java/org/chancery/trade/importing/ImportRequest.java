package org.chancery.trade.importing;

import java.time.LocalDate;
import org.chancery.trade.source.Extent;
import org.jspecify.annotations.Nullable;

/** A file that came in, and what is said of it; what is null the file is asked for. */
record ImportRequest(
        String fileName,
        long fileSize,
        String sha256,
        @Nullable String layout,
        @Nullable String publisher,
        @Nullable String dataset,
        @Nullable LocalDate releasedOn,
        @Nullable LocalDate nextReleaseOn,
        @Nullable Extent extent) {}
