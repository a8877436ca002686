package org.chancery.consultations.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests for another due date, of a commitment to which the caller has been let through. */
@ApplicationScoped
class DueDateChangeRepository implements PanacheRepositoryBase<DueDateChange, UUID> {

    List<DueDateChange> of(Commitment commitment) {
        return list("commitment = ?1 order by number", commitment);
    }

    Optional<DueDateChange> find(Commitment commitment, UUID changeId) {
        return find("commitment = ?1 and id = ?2", commitment, changeId).firstResultOptional();
    }

    Optional<DueDateChange> pendingOf(Commitment commitment) {
        return find("commitment = ?1 and state = ?2", commitment, DueDateChangeState.PENDING)
                .firstResultOptional();
    }

    /** The number after the last; the lock on the commitment keeps it free. */
    int nextNumber(Commitment commitment) {
        return Math.toIntExact(count("commitment", commitment)) + 1;
    }
}
