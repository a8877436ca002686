package org.chancery.console.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.console.page.Marking;
import org.jspecify.annotations.Nullable;

/** What the pages read of a consultation. */
public record Consultation(
        UUID id,
        String title,
        Kind kind,
        Level level,
        List<String> parties,
        String host,
        Venue venue,
        LocalDate plannedFor,
        @Nullable LocalDate heldOn,
        Status status,
        @Nullable String statusReason,
        Marking marking,
        @Nullable String source) {

    /** The day it met, or is to meet. */
    public LocalDate date() {
        return heldOn == null ? plannedFor : heldOn;
    }

    /** The parties other than {@code home}. */
    public List<String> partners(String home) {
        return parties.stream().filter(party -> !party.equals(home)).toList();
    }

    /** The parties, {@code home} first: "ours" before "theirs" on every page. */
    public List<String> sides(String home) {
        return Stream.concat(Stream.of(home), partners(home).stream()).toList();
    }

    /** Whether it has met, so that a briefing can build on it. */
    public boolean hasMet() {
        return status == Status.HELD || status == Status.CLOSED;
    }
}
