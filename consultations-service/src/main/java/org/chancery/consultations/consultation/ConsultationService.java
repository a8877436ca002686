package org.chancery.consultations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.chancery.consultations.reference.Installation;
import org.chancery.consultations.reference.TopicRepository;
import org.jspecify.annotations.Nullable;

/** Planning consultations and leading them through their life cycle. */
@ApplicationScoped
@Transactional
public class ConsultationService {
    /** Where it is already tomorrow: a meeting held this morning in Astana is not in the future. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final ConsultationRepository consultations;
    private final TransitionRepository transitions;
    private final ConsultationAccess access;
    private final SeriesPlaces places;
    private final TopicRepository topics;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Installation installation;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository consultations,
            TransitionRepository transitions,
            ConsultationAccess access,
            SeriesPlaces places,
            TopicRepository topics,
            IdempotencyKeys keys,
            Caller caller,
            Installation installation,
            Clock clock) {
        this.consultations = consultations;
        this.transitions = transitions;
        this.access = access;
        this.places = places;
        this.topics = topics;
        this.keys = keys;
        this.caller = caller;
        this.installation = installation;
        this.clock = clock;
    }

    Page<ConsultationResponse> list(ConsultationFilter filter, PageQuery paging) {
        topics.requireKnown("topic", filter.topic);
        return consultations.findVisible(filter, paging, caller.readScope()).map(ConsultationResponse::from);
    }

    public ConsultationResponse get(UUID id) {
        return ConsultationResponse.from(access.readable(id));
    }

    ConsultationResponse plan(@Nullable String key, String operation, ConsultationRequest request) {
        var id = keys.createOnce(key, operation, request, () -> plan(request).id());
        return get(id);
    }

    /** Plans a consultation within the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Consultation plan(ConsultationRequest request) {
        requireWritable(request);
        var consultation = new Consultation(request, caller.username(), clock.instant());
        place(consultation, request, null);
        consultations.persistAndFlush(consultation);
        return consultation;
    }

    /** Makes a consultation that is in no series the first recorded round of one, also when its record is closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placeIn(Consultation consultation, UUID seriesId, int number) {
        consultation.placeIn(seriesId, number);
        consultations.flush();
    }

    ConsultationResponse change(UUID id, @Nullable String ifMatch, ConsultationRequest request) {
        var consultation = access.open(id);
        EntityTags.requireMatch(ifMatch, consultation.version(), consultation);
        requireLawful(consultation, request, consultation.heldOn());
        consultation.describe(request);
        consultations.flush();
        return ConsultationResponse.from(consultation);
    }

    /** Corrects a closed consultation, within the transaction that records the correction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConsultationResponse correct(UUID id, ConsultationCorrection correction) {
        var consultation = access.open(id);
        var record = correction.record();
        var heldOn = correction.heldOn() == null ? consultation.heldOn() : correction.heldOn();
        if (correction.heldOn() != null) {
            requirePossible(
                    consultation,
                    record == null ? consultation.plannedFor() : record.plannedFor(),
                    correction.heldOn());
        }
        if (record != null) {
            requireLawful(consultation, record, heldOn);
        }
        // The database holds both days together: they change after the last query.
        if (correction.heldOn() != null) {
            consultation.correctHeldOn(correction.heldOn());
        }
        if (record != null) {
            consultation.describe(record);
        }
        consultations.flush();
        return ConsultationResponse.from(consultation);
    }

    private void requirePossible(Consultation consultation, LocalDate plannedFor, LocalDate heldOn) {
        if (heldOn.isBefore(plannedFor)) {
            throw Problems.invalid("heldOn", "must not be before plannedFor, which is " + plannedFor);
        }
        if (heldOn.isAfter(latestToday())) {
            throw Problems.invalid("heldOn", "must not be in the future");
        }
        if (consultations.hasCommitmentEndingBefore(consultation, heldOn)) {
            throw Problems.conflict(
                    "commitment-ends-before",
                    "A commitment ends earlier",
                    "A commitment that was made in this consultation is due, or was closed, before " + heldOn + ".");
        }
    }

    private void requireLawful(Consultation consultation, ConsultationRequest request, @Nullable LocalDate heldOn) {
        requireWritable(request);
        if (heldOn != null && request.plannedFor().isAfter(heldOn)) {
            throw Problems.invalid("plannedFor", "must not be after heldOn, which is " + heldOn);
        }
        consultation.parties().stream()
                .filter(state -> !request.parties().contains(state))
                .filter(state -> consultations.isStateInUse(consultation, state))
                .findFirst()
                .ifPresent(state -> {
                    throw Problems.conflict(
                            "party-in-use",
                            "The party cannot go",
                            state
                                    + " has a delegation, an agenda item, a statement or a commitment in this consultation.");
                });
        place(consultation, request, consultation);
    }

    ConsultationResponse advance(UUID id, @Nullable String ifMatch, TransitionRequest step) {
        var consultation = access.findForWriting(id).orElseThrow(() -> Problems.notFound("consultation", id));
        EntityTags.honourMatch(ifMatch, consultation.version(), consultation);
        LifeCycle.requireLawful(consultation.status(), step.to());
        step.requireComplete(consultation.plannedFor(), latestToday());
        transitions.persist(new Transition(
                consultation, transitions.stepsOf(consultation) + 1, step, caller.username(), clock.instant()));
        consultation.advance(step);
        consultations.flush();
        return ConsultationResponse.from(consultation);
    }

    List<TransitionResponse> steps(UUID id) {
        return transitions.of(access.readable(id)).stream()
                .map(Transition::response)
                .toList();
    }

    private LocalDate latestToday() {
        return LocalDate.now(clock.withZone(EARLIEST_ZONE));
    }

    private void place(Consultation consultation, ConsultationRequest request, @Nullable Consultation recorded) {
        var seriesId = request.seriesId() == null ? consultation.seriesId() : request.seriesId();
        if (seriesId != null) {
            consultation.placeIn(seriesId, places.take(seriesId, request, recorded));
        } else if (request.number() != null) {
            throw Problems.invalid("number", "has no meaning without seriesId");
        }
    }

    private void requireWritable(ConsultationRequest request) {
        request.requireConsistent(installation.home());
        caller.requireClearanceFor("marking", request.marking());
        caller.requireDesk(installation.partnersAmong(request.parties()));
    }
}
