package org.chancery.consultations.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * The request for another due date and what became of it.
 *
 * @param number order within the commitment, from 1
 * @param previousDueDate the date that stood when it was asked for
 * @param endedBy who decided or withdrew, or who closed the commitment
 * @param marking that of the commitment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueDateChangeResponse(
        UUID id,
        UUID commitmentId,
        int number,
        LocalDate previousDueDate,
        LocalDate dueDate,
        String reason,
        DueDateChangeState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String note,
        Marking marking,
        long version)
        implements Marked {}
