package org.chancery.consultations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.history.ReadLog;
import org.chancery.consultations.reference.Installation;

/**
 * The door to an agreement. What the caller may not see is not there (404); writing needs the desk of a partner (403) and
 * locks the agreement until the transaction ends.
 */
@ApplicationScoped
class AgreementAccess {
    private final AgreementRepository agreements;
    private final Caller caller;
    private final Installation installation;
    private final ReadLog reads;

    AgreementAccess(AgreementRepository agreements, Caller caller, Installation installation, ReadLog reads) {
        this.agreements = agreements;
        this.caller = caller;
        this.installation = installation;
        this.reads = reads;
    }

    /** For reading the record or anything below it, which counts as a read of the agreement. */
    Agreement readable(UUID id) {
        var agreement = find(id, LockModeType.NONE);
        reads.note(agreement.id(), agreement.marking());
        return agreement;
    }

    Agreement writable(UUID id) {
        var agreement = find(id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireDesk(installation.partnersAmong(agreement.parties()));
        return agreement;
    }

    /** Whether the caller may leave an agreement as this describes it. */
    void requireWritable(AgreementRequest request) {
        request.requireConsistent(installation.home());
        caller.requireClearanceFor("marking", request.marking());
        caller.requireDesk(installation.partnersAmong(request.parties()));
    }

    private Agreement find(UUID id, LockModeType lock) {
        return agreements
                .findVisible(id, caller.readScope(), lock)
                .orElseThrow(() -> Problems.notFound("agreement", id));
    }
}
