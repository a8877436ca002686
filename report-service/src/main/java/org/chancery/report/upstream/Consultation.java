package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/** A meeting between governments, planned or held. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Consultation(
        UUID id,
        String title,
        String kind,
        String level,
        List<String> parties,
        String host,
        Venue venue,
        LocalDate plannedFor,
        @Nullable LocalDate heldOn,
        String status,
        Marking marking,
        @Nullable String source,
        long version) {

    public Consultation {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(level, "level");
        requireNonNull(parties, "parties");
        requireNonNull(host, "host");
        requireNonNull(venue, "venue");
        requireNonNull(plannedFor, "plannedFor");
        requireNonNull(status, "status");
        requireNonNull(marking, "marking");
    }

    /** The day of the meeting, or the planned one while it has not been held. */
    public LocalDate day() {
        return heldOn == null ? plannedFor : heldOn;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Venue(String city, @Nullable String place) {
        public Venue {
            requireNonNull(city, "city");
        }
    }
}
