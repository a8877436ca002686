package org.chancery.consultations.commitment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with a due date that somebody should be reminded of.
 *
 * @param waiting the request for another due date on which that person may decide
 */
record Reminder(Commitment commitment, @Nullable DueDateChange waiting) {

    LocalDate dueDate() {
        return Objects.requireNonNull(commitment.dueDate(), "reminders have a due date");
    }
}
