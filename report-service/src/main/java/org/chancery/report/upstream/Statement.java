package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What a side said or proposed.
 *
 * @param verbatim a quotation, not a paraphrase
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statement(
        UUID id,
        String side,
        Kind kind,
        String text,
        boolean verbatim,
        @Nullable Speaker speaker,
        Marking marking,
        long version) {

    public Statement {
        requireNonNull(id, "id");
        requireNonNull(side, "side");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(marking, "marking");
    }

    /** A view, something the other side is asked to take up, or what a side does not bind itself to. */
    public enum Kind {
        POSITION,
        PROPOSAL,
        RESERVATION
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Speaker(List<NameForm> nameForms) {
        public Speaker {
            requireNonNull(nameForms, "nameForms");
        }
    }
}
