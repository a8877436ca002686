package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was published of a meeting: worded apart from the record and cleared, so that everybody may read it.
 *
 * @param edition counts from 1; an edition does not change
 * @param date first day of the meeting
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublicText(
        UUID id, int edition, LocalDate date, List<String> parties, List<Wording> texts, Instant publishedAt) {

    public PublicText {
        requireNonNull(id, "id");
        requireNonNull(date, "date");
        requireNonNull(parties, "parties");
        requireNonNull(texts, "texts");
        requireNonNull(publishedAt, "publishedAt");
    }

    /** The text in one language (BCP 47); a blank line parts its paragraphs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wording(String language, String title, String body) {
        public Wording {
            requireNonNull(language, "language");
            requireNonNull(title, "title");
            requireNonNull(body, "body");
        }
    }
}
