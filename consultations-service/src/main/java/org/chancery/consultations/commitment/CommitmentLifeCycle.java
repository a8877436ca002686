package org.chancery.consultations.commitment;

import static org.chancery.consultations.commitment.CommitmentStatus.DONE;
import static org.chancery.consultations.commitment.CommitmentStatus.DROPPED;
import static org.chancery.consultations.commitment.CommitmentStatus.IN_PROGRESS;
import static org.chancery.consultations.commitment.CommitmentStatus.OPEN;
import static org.chancery.consultations.commitment.CommitmentStatus.SUPERSEDED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chancery.commons.problem.Problems;

/**
 * The life cycle of a commitment: it is worked on or put back while it is owed, and its closure ends it for good. That it
 * is overdue is no status: it follows from its due date and the day of the reading.
 */
final class CommitmentLifeCycle {
    private static final Map<CommitmentStatus, Set<CommitmentStatus>> STEPS = Map.of(
            OPEN, EnumSet.of(IN_PROGRESS, DONE, DROPPED, SUPERSEDED),
            IN_PROGRESS, EnumSet.of(OPEN, DONE, DROPPED, SUPERSEDED),
            DONE, EnumSet.noneOf(CommitmentStatus.class),
            DROPPED, EnumSet.noneOf(CommitmentStatus.class),
            SUPERSEDED, EnumSet.noneOf(CommitmentStatus.class));

    private CommitmentLifeCycle() {}

    static Set<CommitmentStatus> lawfulFrom(CommitmentStatus status) {
        return STEPS.getOrDefault(status, Set.of());
    }

    /** 409 once nothing can follow any more. */
    static void requireOwed(CommitmentStatus status) {
        if (lawfulFrom(status).isEmpty()) {
            throw Problems.conflict(
                    "commitment-closed",
                    "The commitment is closed",
                    "This commitment is " + status + " and does not change any more.");
        }
    }

    /** 400 unless this status ends a commitment. */
    static void requireEnd(CommitmentStatus to) {
        if (to.isOwed()) {
            throw Problems.invalid("status", "must be DONE, DROPPED or SUPERSEDED");
        }
    }

    /** 400 when the status ends a commitment, which a change of its description never does. */
    static void requireNoEnd(CommitmentStatus to) {
        if (!to.isOwed()) {
            throw Problems.invalid("status", "must be OPEN or IN_PROGRESS; a commitment is ended by its closure");
        }
    }
}
