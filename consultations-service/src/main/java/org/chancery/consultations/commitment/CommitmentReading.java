package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.commons.identity.Caller;

/** Ages and links of commitments as the caller sees them: two queries, however many commitments there are. */
@ApplicationScoped
class CommitmentReading {
    private final CommitmentRepository commitments;
    private final Caller caller;

    CommitmentReading(CommitmentRepository commitments, Caller caller) {
        this.commitments = commitments;
        this.caller = caller;
    }

    CommitmentSight of(Collection<Commitment> found, LocalDate day) {
        var scope = caller.readScope();
        var links = found.stream()
                .flatMap(commitment -> Stream.of(commitment.outcomeId(), commitment.supersededById()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var rounds = found.stream()
                .map(commitment -> commitment.consultation().id())
                .distinct()
                .toList();
        return new CommitmentSight(
                day, commitments.laterRounds(rounds, day, scope), commitments.readableAmong(links, scope));
    }

    CommitmentResponse one(Commitment commitment, LocalDate day) {
        return CommitmentResponse.from(commitment, of(List.of(commitment), day));
    }
}
