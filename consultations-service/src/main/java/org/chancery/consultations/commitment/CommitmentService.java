package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.reference.Installation;
import org.jspecify.annotations.Nullable;

/** Keeping what was promised. A commitment outlives the record of its meeting and changes without it. */
@ApplicationScoped
@Transactional
class CommitmentService {
    /** Where it is already tomorrow: what was closed this morning in Astana is not in the future. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final CommitmentRepository commitments;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Installation installation;
    private final Clock clock;

    CommitmentService(
            CommitmentRepository commitments,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller,
            Installation installation,
            Clock clock) {
        this.commitments = commitments;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
        this.installation = installation;
        this.clock = clock;
    }

    Page<CommitmentResponse> list(CommitmentFilter filter, PageQuery paging) {
        var day = filter.asOf(LocalDate.now(clock));
        var scope = caller.readScope();
        var page = commitments.findVisible(filter, day, paging, scope);
        var rounds = commitments.laterRounds(
                page.items().stream().map(Commitment::id).toList(), day, scope);
        return page.map(
                commitment -> CommitmentResponse.from(commitment, day, rounds.getOrDefault(commitment.id(), 0L)));
    }

    CommitmentResponse get(UUID id) {
        return response(find(id, LockModeType.NONE));
    }

    CommitmentResponse open(@Nullable String key, String operation, CommitmentRequest request) {
        var consultation = access.findForWriting(request.consultationId())
                .orElseThrow(() -> Problems.invalid("consultationId", "names no consultation"));
        ConsultationAccess.requireHeld(consultation);
        request.requireConsistent(consultation);
        caller.requireClearanceFor("marking", request.marking());
        var id = keys.createOnce(key, operation, request, () -> {
            var commitment = new Commitment(consultation, request, caller.username(), clock.instant());
            commitments.persistAndFlush(commitment);
            return commitment.id();
        });
        return get(id);
    }

    CommitmentResponse change(UUID id, @Nullable String ifMatch, CommitmentRequest request) {
        var commitment = findForWriting(id);
        EntityTags.requireMatch(ifMatch, commitment.version(), commitment);
        if (!request.consultationId().equals(commitment.consultation().id())) {
            throw Problems.invalid("consultationId", "cannot change: a commitment belongs to its meeting");
        }
        request.requireConsistent(commitment.consultation());
        caller.requireClearanceFor("marking", request.marking());
        if (commitment.dueDate() != null && !commitment.dueDate().equals(request.dueDate())) {
            throw Problems.conflict(
                    "due-date-set",
                    "The due date stands",
                    "The due date " + commitment.dueDate() + " was promised; it is not overwritten.");
        }
        commitment.describe(request);
        commitments.flush();
        return response(commitment);
    }

    CommitmentResponse close(UUID id, @Nullable String ifMatch, ClosureRequest closure) {
        var commitment = findForWriting(id);
        EntityTags.honourMatch(ifMatch, commitment.version(), commitment);
        closure.requireConsistent(commitment.madeOn(), LocalDate.now(clock.withZone(EARLIEST_ZONE)));
        commitment.close(closure);
        commitments.flush();
        return response(commitment);
    }

    private Commitment find(UUID id, LockModeType lock) {
        return commitments
                .findVisible(id, caller.readScope(), lock)
                .orElseThrow(() -> Problems.notFound("commitment", id));
    }

    private Commitment findForWriting(UUID id) {
        var commitment = find(id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireDesk(installation.partnersAmong(commitment.consultation().parties()));
        if (!commitment.status().isOwed()) {
            throw Problems.conflict(
                    "commitment-closed",
                    "The commitment is closed",
                    "This commitment is " + commitment.status() + " and does not change any more.");
        }
        return commitment;
    }

    private CommitmentResponse response(Commitment commitment) {
        var today = LocalDate.now(clock);
        var rounds = commitments.laterRounds(List.of(commitment.id()), today, caller.readScope());
        return CommitmentResponse.from(commitment, today, rounds.getOrDefault(commitment.id(), 0L));
    }
}
