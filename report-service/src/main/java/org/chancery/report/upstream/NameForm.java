package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A name as a language writes it (BCP 47). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NameForm(String language, String name) {
    public NameForm {
        requireNonNull(language, "language");
        requireNonNull(name, "name");
    }
}
