package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaRepository;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.outcome.OutcomeRepository;
import org.jspecify.annotations.Nullable;

/** What a commitment refers to must exist, for the caller too, and must be of the same round or the same parties. */
@ApplicationScoped
class CommitmentLinks {
    private final CommitmentRepository commitments;
    private final AgendaRepository agenda;
    private final OutcomeRepository outcomes;
    private final Caller caller;

    CommitmentLinks(
            CommitmentRepository commitments, AgendaRepository agenda, OutcomeRepository outcomes, Caller caller) {
        this.commitments = commitments;
        this.agenda = agenda;
        this.outcomes = outcomes;
        this.caller = caller;
    }

    /** 400 naming the field unless the request's agenda item and outcome are those of the round. */
    void requireOfRound(Consultation round, CommitmentRequest request) {
        var itemId = request.agendaItemId();
        if (itemId != null && agenda.find(round, itemId).isEmpty()) {
            throw Problems.invalid("agendaItemId", "is not on the agenda of the consultation");
        }
        var outcomeId = request.outcomeId();
        var readable = caller.readScope().markingsFor(round.parties());
        if (outcomeId != null && outcomes.find(round, readable, outcomeId).isEmpty()) {
            throw Problems.invalid("outcomeId", "is not an outcome of the consultation");
        }
    }

    /** The outcome after a change: an officer who may not read the present one does not take it away unseen. */
    @Nullable
    UUID outcomeAfter(Commitment commitment, CommitmentRequest request) {
        var present = commitment.outcomeId();
        return request.outcomeId() == null
                        && present != null
                        && commitments
                                .readableAmong(Set.of(present), caller.readScope())
                                .isEmpty()
                ? present
                : request.outcomeId();
    }

    /**
     * Locks a commitment and the one that shall take its place, always in the same order, so that two closures at once
     * neither wait for each other nor close a circle.
     */
    void lockWithSuccessor(UUID commitment, UUID successor) {
        Stream.of(commitment, successor)
                .sorted()
                .forEach(id -> commitments.findVisible(id, caller.readScope(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** 400 unless it is another commitment of the same parties which is not itself superseded by this one. */
    void requireSuccessor(Commitment commitment, UUID successorId) {
        var successor = commitments
                .findVisible(successorId, caller.readScope(), LockModeType.NONE)
                .filter(found -> found.consultation()
                        .parties()
                        .equals(commitment.consultation().parties()))
                .orElseThrow(() -> Problems.invalid("supersededById", "names no commitment of the same parties"));
        for (var next = Optional.of(successor); next.isPresent(); next = next.flatMap(this::successorOf)) {
            if (next.get().equals(commitment)) {
                throw Problems.invalid("supersededById", "would make the commitment take its own place");
            }
        }
    }

    private Optional<Commitment> successorOf(Commitment commitment) {
        return Optional.ofNullable(commitment.supersededById()).flatMap(commitments::findByIdOptional);
    }
}
