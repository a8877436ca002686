package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.consultations.consultation.ConsultationAccess;

/** The commitments that one round has before it: its own and those that come back in it. Nothing is ever copied. */
@ApplicationScoped
@Transactional
class RoundCommitmentService {
    private final CommitmentRepository commitments;
    private final CommitmentReading reading;
    private final ConsultationAccess access;
    private final Caller caller;
    private final Clock clock;

    RoundCommitmentService(
            CommitmentRepository commitments,
            CommitmentReading reading,
            ConsultationAccess access,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.reading = reading;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    List<CommitmentResponse> list(UUID consultationId) {
        var round = access.readable(consultationId);
        var day = Objects.requireNonNullElseGet(round.heldOn(), () -> LocalDate.now(clock));
        var found = commitments.inRound(round, day, caller.readScope());
        var sight = reading.of(found, day);
        return found.stream()
                .map(commitment -> CommitmentResponse.inRound(
                        commitment, sight, !commitment.consultation().equals(round)))
                .toList();
    }
}
