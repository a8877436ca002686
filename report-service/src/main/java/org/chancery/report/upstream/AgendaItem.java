package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** One item of what was on the table. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AgendaItem(int position, String title) {
    public AgendaItem {
        requireNonNull(title, "title");
    }
}
