package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.chancery.commons.identity.Marking;

/** What came of a meeting; {@code kind} says how firmly. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Outcome(UUID id, String kind, String text, Marking marking, long version) {
    public Outcome {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(marking, "marking");
    }
}
