package org.chancery.consultations.publictext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of a consultation: this and nothing else.
 *
 * @param edition number of the edition; a higher one takes the place of a lower
 * @param date of the meeting
 * @param parties states that took part, ISO 3166-1 alpha-3, in the order of their codes
 */
record PublishedText(
        UUID id, int edition, LocalDate date, List<String> parties, List<WordingBody> texts, Instant publishedAt) {

    /** @param language the only version that is wanted; null for all */
    static PublishedText from(Edition edition, @Nullable String language) {
        return new PublishedText(
                edition.publicText().id(),
                edition.number(),
                edition.date(),
                edition.parties(),
                edition.texts().stream()
                        .filter(text -> language == null || text.language().equals(language))
                        .toList(),
                edition.publishedAt());
    }
}
