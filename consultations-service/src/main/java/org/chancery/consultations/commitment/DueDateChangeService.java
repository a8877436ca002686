package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Moving a due date that was promised: one officer of the desk asks with a reason, another one decides. */
@ApplicationScoped
@Transactional
class DueDateChangeService {
    private final DueDateChangeRepository changes;
    private final CommitmentAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    DueDateChangeService(
            DueDateChangeRepository changes,
            CommitmentAccess access,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    List<DueDateChangeResponse> list(UUID commitmentId) {
        return changes.of(access.readable(commitmentId)).stream()
                .map(DueDateChange::response)
                .toList();
    }

    DueDateChangeResponse get(UUID commitmentId, UUID changeId) {
        return change(access.readable(commitmentId), changeId).response();
    }

    DueDateChangeResponse ask(UUID commitmentId, @Nullable String key, String operation, DueDateChangeRequest request) {
        var commitment = access.writable(commitmentId);
        var id = keys.createOnce(key, operation, request, () -> {
            CommitmentLifeCycle.requireOwed(commitment.status());
            var change = new DueDateChange(
                    commitment,
                    standing(commitment, request),
                    changes.nextNumber(commitment),
                    request,
                    caller.username(),
                    clock.instant());
            changes.persistAndFlush(change);
            return change.id();
        });
        return change(commitment, id).response();
    }

    DueDateChangeResponse decide(
            UUID commitmentId, UUID changeId, @Nullable String ifMatch, DueDateDecisionRequest decision) {
        var change = end(commitmentId, changeId, ifMatch, decision.state(), decision.note());
        if (change.state() == DueDateChangeState.APPROVED) {
            change.commitment().postponeTo(change.dueDate());
        }
        changes.flush();
        return change.response();
    }

    DueDateChangeResponse withdraw(
            UUID commitmentId, UUID changeId, @Nullable String ifMatch, DueDateWithdrawalRequest withdrawal) {
        var change = end(commitmentId, changeId, ifMatch, DueDateChangeState.WITHDRAWN, withdrawal.note());
        changes.flush();
        return change.response();
    }

    private DueDateChange end(
            UUID commitmentId,
            UUID changeId,
            @Nullable String ifMatch,
            DueDateChangeState with,
            @Nullable String note) {
        var change = change(access.writable(commitmentId), changeId);
        EntityTags.honourMatch(ifMatch, change.version(), change);
        DueDateLifeCycle.requireLawful(change.state(), with, change.requestedBy(), caller.username());
        change.end(with, caller.username(), clock.instant(), note);
        return change;
    }

    /** The due date that stands, if another may be asked for now. */
    private LocalDate standing(Commitment commitment, DueDateChangeRequest request) {
        var standing = commitment.dueDate();
        if (standing == null) {
            throw Problems.conflict(
                    "due-date-not-set",
                    "There is no due date yet",
                    "Nobody has to agree to the first due date: set it by PUT to the commitment.");
        }
        request.requireConsistent(commitment.madeOn(), standing);
        changes.pendingOf(commitment).ifPresent(pending -> {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "due-date-change-pending",
                    "A request is waiting",
                    pending.requestedBy() + " has asked for " + pending.dueDate()
                            + "; that is decided or withdrawn before another date is asked for.",
                    Map.of("pending", pending.id()));
        });
        return standing;
    }

    private DueDateChange change(Commitment commitment, UUID changeId) {
        return changes.find(commitment, changeId)
                .orElseThrow(() -> Problems.notFound("change of the due date", changeId));
    }
}
