package org.chancery.consultations.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.commons.problem.Problems;

/** Asks for another due date than the one that stands. */
record DueDateChangeRequest(
        @NotNull LocalDate dueDate,
        @NotBlank @Size(max = 2000) String reason) {

    void requireConsistent(LocalDate madeOn, LocalDate standing) {
        if (dueDate.equals(standing)) {
            throw Problems.invalid("dueDate", "is the due date that stands already");
        }
        if (dueDate.isBefore(madeOn)) {
            throw Problems.invalid("dueDate", "must not be before the commitment was made, which was " + madeOn);
        }
    }
}
