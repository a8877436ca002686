package org.chancery.console.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.console.page.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised, until the evidence that closed it.
 *
 * @param responsible the parties that promised
 * @param ageRounds rounds between the same parties since it was made
 */
public record Commitment(
        UUID id,
        String text,
        List<String> responsible,
        @Nullable String proposedBy,
        CommitmentKind kind,
        @Nullable String leadAgency,
        @Nullable String owner,
        LocalDate madeOn,
        @Nullable LocalDate dueDate,
        CommitmentStatus status,
        boolean overdue,
        int ageDays,
        int ageRounds,
        @Nullable String evidence,
        @Nullable LocalDate closedOn,
        Marking marking) {}
