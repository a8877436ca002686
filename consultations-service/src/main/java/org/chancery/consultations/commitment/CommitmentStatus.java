package org.chancery.consultations.commitment;

import java.util.EnumSet;
import java.util.Set;

/** How a commitment stands. */
enum CommitmentStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    DROPPED,
    SUPERSEDED;

    /** The ones in which something is still owed. */
    static final Set<CommitmentStatus> OWED = EnumSet.of(OPEN, IN_PROGRESS);

    boolean isOwed() {
        return OWED.contains(this);
    }
}
