package org.chancery.trade.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The file that a release came as.
 *
 * @param size in bytes
 * @param publishedOn by its publisher
 * @param nextReleaseOn when the publisher has announced the next one for
 */
public record ReleasedFile(
        String name,
        long size,
        String sha256,
        String layout,
        Extent extent,
        LocalDate publishedOn,
        @Nullable LocalDate nextReleaseOn,
        LocalDate retrievedOn) {}
