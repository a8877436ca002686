package org.chancery.trade.importing;

import java.time.LocalDate;
import org.chancery.trade.source.Extent;
import org.chancery.trade.source.Series;
import org.jspecify.annotations.Nullable;

/** What a check has found: what the release would be, and what there is to say about the file. */
record Checked(
        String layout,
        Series series,
        Extent extent,
        LocalDate publishedOn,
        @Nullable LocalDate nextReleaseOn,
        Findings findings) {}
