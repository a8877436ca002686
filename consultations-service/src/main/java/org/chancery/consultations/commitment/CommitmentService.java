package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/** Keeping what was promised. A commitment outlives the record of its meeting and changes without it. */
@ApplicationScoped
@Transactional
class CommitmentService {
    /** Where it is already tomorrow: what was closed this morning in Astana is not in the future. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final CommitmentRepository commitments;
    private final DueDateChangeRepository changes;
    private final CommitmentAccess access;
    private final CommitmentLinks links;
    private final CommitmentReading reading;
    private final ConsultationAccess consultations;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    CommitmentService(
            CommitmentRepository commitments,
            DueDateChangeRepository changes,
            CommitmentAccess access,
            CommitmentLinks links,
            CommitmentReading reading,
            ConsultationAccess consultations,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.changes = changes;
        this.access = access;
        this.links = links;
        this.reading = reading;
        this.consultations = consultations;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CommitmentResponse> list(CommitmentFilter filter, PageQuery paging) {
        var day = filter.asOf(LocalDate.now(clock));
        var page = commitments.findVisible(filter, day, paging, caller.readScope());
        var sight = reading.of(page.items(), day);
        return page.map(commitment -> CommitmentResponse.from(commitment, sight));
    }

    CommitmentResponse get(UUID id) {
        return response(access.readable(id));
    }

    CommitmentResponse open(@Nullable String key, String operation, CommitmentRequest request) {
        var consultation = consultations
                .findForWriting(request.consultationId())
                .orElseThrow(() -> Problems.invalid("consultationId", "names no consultation"));
        ConsultationAccess.requireHeld(consultation);
        request.requireConsistent(consultation);
        links.requireOfRound(consultation, request);
        caller.requireClearanceFor("marking", request.marking());
        var id = keys.createOnce(key, operation, request, () -> {
            var commitment = new Commitment(consultation, request, caller.username(), clock.instant());
            commitments.persistAndFlush(commitment);
            return commitment.id();
        });
        return get(id);
    }

    CommitmentResponse change(UUID id, @Nullable String ifMatch, CommitmentRequest request) {
        var commitment = access.owed(id);
        EntityTags.requireMatch(ifMatch, commitment.version(), commitment);
        if (!request.consultationId().equals(commitment.consultation().id())) {
            throw Problems.invalid("consultationId", "cannot change: a commitment belongs to its meeting");
        }
        request.requireConsistent(commitment.consultation());
        links.requireOfRound(commitment.consultation(), request);
        caller.requireClearanceFor("marking", request.marking());
        if (commitment.dueDate() != null && !commitment.dueDate().equals(request.dueDate())) {
            var requests = "/v1/commitments/" + id + "/due-date-changes";
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "due-date-set",
                    "The due date stands",
                    "The due date " + commitment.dueDate() + " was promised; it is not overwritten. Ask for another by"
                            + " POST to " + requests + ", which another officer of the desk decides.",
                    Map.of("dueDateChanges", requests));
        }
        commitment.describe(request, links.outcomeAfter(commitment, request));
        commitments.flush();
        return response(commitment);
    }

    /** A request for another due date that still waits ends with the commitment. */
    CommitmentResponse close(UUID id, @Nullable String ifMatch, ClosureRequest closure) {
        var successor = closure.supersededById();
        if (successor != null) {
            links.lockWithSuccessor(id, successor);
        }
        var commitment = access.owed(id);
        EntityTags.honourMatch(ifMatch, commitment.version(), commitment);
        closure.requireConsistent(commitment.madeOn(), LocalDate.now(clock.withZone(EARLIEST_ZONE)));
        if (successor != null) {
            links.requireSuccessor(commitment, successor);
        }
        changes.pendingOf(commitment)
                .ifPresent(change -> change.end(DueDateChangeState.LAPSED, caller.username(), clock.instant(), null));
        commitment.close(closure);
        commitments.flush();
        return response(commitment);
    }

    private CommitmentResponse response(Commitment commitment) {
        return reading.one(commitment, LocalDate.now(clock));
    }
}
