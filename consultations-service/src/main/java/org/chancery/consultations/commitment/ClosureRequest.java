package org.chancery.consultations.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.commons.problem.Problems;

/**
 * The end of a commitment.
 *
 * @param status DONE, DROPPED or SUPERSEDED
 * @param evidence what shows it
 */
record ClosureRequest(
        @NotNull CommitmentStatus status,
        @NotBlank @Size(max = 5000) String evidence,
        @NotNull LocalDate closedOn) {

    /** @param latestToday the latest date that it is today anywhere */
    void requireConsistent(LocalDate madeOn, LocalDate latestToday) {
        if (status.isOwed()) {
            throw Problems.invalid("status", "must be DONE, DROPPED or SUPERSEDED");
        }
        if (closedOn.isBefore(madeOn)) {
            throw Problems.invalid("closedOn", "must not be before the commitment was made, which was " + madeOn);
        }
        if (closedOn.isAfter(latestToday)) {
            throw Problems.invalid("closedOn", "must not be in the future");
        }
    }
}
