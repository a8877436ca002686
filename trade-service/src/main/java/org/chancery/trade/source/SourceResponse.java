package org.chancery.trade.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset of a publisher.
 *
 * @param latestPublishedOn of the releases that count; null if all are retracted
 * @param nextReleaseOn when the latest of them says that the next is due
 * @param stale whether that day has passed
 * @param releases the newest first, the retracted ones among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceResponse(
        String publisher,
        String dataset,
        @Nullable LocalDate latestPublishedOn,
        @Nullable LocalDate nextReleaseOn,
        boolean stale,
        List<ReleaseResponse> releases) {

    /** @param releases of one dataset, the newest first */
    static SourceResponse from(List<Release> releases, LocalDate today) {
        var latest = releases.stream()
                .filter(release -> release.retractedAt() == null)
                .findFirst();
        var next = latest.map(Release::nextReleaseOn).orElse(null);
        return new SourceResponse(
                releases.get(0).publisher(),
                releases.get(0).dataset(),
                latest.map(Release::publishedOn).orElse(null),
                next,
                next != null && next.isBefore(today),
                releases.stream().map(ReleaseResponse::from).toList());
    }
}
