package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.reference.Installation;

/**
 * The door to a commitment and to what hangs on it. What the caller may not see is not there (404); writing needs the desk
 * of a partner (403) and locks the commitment until the transaction ends, so that checks and changes are one step.
 */
@ApplicationScoped
class CommitmentAccess {
    private final CommitmentRepository commitments;
    private final Caller caller;
    private final Installation installation;

    CommitmentAccess(CommitmentRepository commitments, Caller caller, Installation installation) {
        this.commitments = commitments;
        this.caller = caller;
        this.installation = installation;
    }

    Commitment readable(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** For changes; whether it is still owed is for the caller to ask of {@link CommitmentLifeCycle}. */
    Commitment writable(UUID id) {
        var commitment = find(id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireDesk(installation.partnersAmong(commitment.consultation().parties()));
        return commitment;
    }

    /** For changes, of one that is still owed; 409 otherwise. */
    Commitment owed(UUID id) {
        var commitment = writable(id);
        CommitmentLifeCycle.requireOwed(commitment.status());
        return commitment;
    }

    private Commitment find(UUID id, LockModeType lock) {
        return commitments
                .findVisible(id, caller.readScope(), lock)
                .orElseThrow(() -> Problems.notFound("commitment", id));
    }
}
