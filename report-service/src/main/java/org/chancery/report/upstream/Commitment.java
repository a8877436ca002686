package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/** What was promised and is still owed, with its age on the day asked for. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Commitment(
        UUID id,
        UUID consultationId,
        String text,
        List<String> responsible,
        @Nullable String proposedBy,
        @Nullable String leadAgency,
        @Nullable String owner,
        LocalDate madeOn,
        @Nullable LocalDate dueDate,
        String status,
        boolean overdue,
        long ageDays,
        long ageRounds,
        Marking marking,
        long version) {

    public Commitment {
        requireNonNull(id, "id");
        requireNonNull(consultationId, "consultationId");
        requireNonNull(text, "text");
        requireNonNull(responsible, "responsible");
        requireNonNull(madeOn, "madeOn");
        requireNonNull(status, "status");
        requireNonNull(marking, "marking");
    }
}
