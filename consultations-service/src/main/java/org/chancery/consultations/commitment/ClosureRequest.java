package org.chancery.consultations.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The end of a commitment.
 *
 * @param status DONE, DROPPED (by agreement, which the evidence names) or SUPERSEDED
 * @param evidence what shows it
 * @param evidenceLink where the evidence is kept
 * @param supersededById the commitment of the same parties that takes its place; needed for SUPERSEDED, refused otherwise
 */
record ClosureRequest(
        @NotNull CommitmentStatus status,
        @NotBlank @Size(max = 5000) String evidence,

        @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must begin with https:// or http://")
        String evidenceLink,

        @Nullable UUID supersededById,
        @NotNull LocalDate closedOn) {

    /** @param latestToday the latest date that it is today anywhere */
    void requireConsistent(LocalDate madeOn, LocalDate latestToday) {
        CommitmentLifeCycle.requireEnd(status);
        if (closedOn.isBefore(madeOn)) {
            throw Problems.invalid("closedOn", "must not be before the commitment was made, which was " + madeOn);
        }
        if (closedOn.isAfter(latestToday)) {
            throw Problems.invalid("closedOn", "must not be in the future");
        }
        if ((status == CommitmentStatus.SUPERSEDED) != (supersededById != null)) {
            throw Problems.invalid(
                    "supersededById",
                    supersededById == null ? "is needed for SUPERSEDED" : "has no meaning for " + status);
        }
    }
}
