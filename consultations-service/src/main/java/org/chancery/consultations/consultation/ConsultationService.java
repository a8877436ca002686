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
class ConsultationService {
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

    ConsultationResponse get(UUID id) {
        return ConsultationResponse.from(access.readable(id));
    }

    ConsultationResponse plan(@Nullable String key, String operation, ConsultationRequest request) {
        requireWritable(request);
        var id = keys.createOnce(key, operation, request, () -> {
            var consultation = new Consultation(request, caller.username(), clock.instant());
            place(consultation, request, null);
            consultations.persistAndFlush(consultation);
            return consultation.id();
        });
        return get(id);
    }

    ConsultationResponse change(UUID id, @Nullable String ifMatch, ConsultationRequest request) {
        var consultation = access.open(id);
        EntityTags.requireMatch(ifMatch, consultation.version(), consultation);
        requireWritable(request);
        var heldOn = consultation.heldOn();
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
        consultation.describe(request);
        consultations.flush();
        return ConsultationResponse.from(consultation);
    }

    ConsultationResponse advance(UUID id, @Nullable String ifMatch, TransitionRequest step) {
        var consultation = access.findForWriting(id).orElseThrow(() -> Problems.notFound("consultation", id));
        EntityTags.honourMatch(ifMatch, consultation.version(), consultation);
        LifeCycle.requireLawful(consultation.status(), step.to());
        step.requireComplete(consultation.plannedFor(), LocalDate.now(clock.withZone(EARLIEST_ZONE)));
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
