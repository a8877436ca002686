package org.chancery.console.briefing;

import java.time.Instant;
import java.util.UUID;
import org.chancery.console.page.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What the pages read of an issued briefing.
 *
 * @param asOf the moment whose knowledge it prints
 * @param sha256 of the PDF
 */
public record Briefing(
        UUID id,
        String number,
        String template,
        String host,
        String partner,
        @Nullable UUID consultationId,
        String language,
        Instant asOf,
        Marking marking,
        String sha256,
        int pages,
        long size,
        String composedBy,
        Instant composedAt) {
    private static final long KIB = 1024;

    public long kilobytes() {
        return Math.max(1, Math.round((double) size / KIB));
    }
}
