package org.chancery.consultations.series;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaService;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.consultation.ConsultationRequest;
import org.chancery.consultations.consultation.ConsultationResponse;
import org.chancery.consultations.consultation.ConsultationService;
import org.jspecify.annotations.Nullable;

/**
 * Opens the next round from the last one: its place in the series, what the two have in common, and the agenda
 * candidates. Open commitments are not touched: they return in it because they are owed.
 */
@ApplicationScoped
@Transactional
class NextRoundService {
    private final SeriesRepository series;
    private final SeriesService allSeries;
    private final ConsultationService consultations;
    private final AgendaService agenda;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;

    NextRoundService(
            SeriesRepository series,
            SeriesService allSeries,
            ConsultationService consultations,
            AgendaService agenda,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller) {
        this.series = series;
        this.allSeries = allSeries;
        this.consultations = consultations;
        this.agenda = agenda;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
    }

    ConsultationResponse open(UUID lastId, @Nullable String key, String operation, NextRoundRequest request) {
        // Locked until the end: of two officers who open the next round, the second finds that of the first.
        var last = access.findForWriting(lastId).orElseThrow(() -> Problems.notFound("consultation", lastId));
        var id = keys.createOnce(
                key, operation, request, () -> openAfter(last, request).id());
        return consultations.get(id);
    }

    private Consultation openAfter(Consultation last, NextRoundRequest request) {
        ConsultationAccess.requireHeld(last);
        var heldOn = requireNonNull(last.heldOn(), "a round that was held has its day");
        if (!request.plannedFor().isAfter(heldOn)) {
            throw Problems.invalid("plannedFor", "must be after the last round, which was held on " + heldOn);
        }
        var seriesId = last.seriesId();
        var ours = seriesId == null ? seriesOf(last, request) : known(seriesId, last, request);
        var number = number(request, requireNonNull(last.number(), "a round of a series has a number"));
        var next = consultations.plan(inherit(last, ours, request, number));
        agenda.carryOver(last, next);
        return next;
    }

    /** The series of the last round, locked, if it has no round after that. */
    private Series known(UUID seriesId, Consultation last, NextRoundRequest request) {
        if (request.lastNumber() != null) {
            throw Problems.invalid("lastNumber", "has no meaning: the last round is number " + last.number());
        }
        var ours = series.findVisible(seriesId, caller.readScope(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("series", seriesId));
        series.roundAfter(seriesId, requireNonNull(last.number())).ifPresent(next -> {
            throw exists(next);
        });
        return ours;
    }

    /** A new series whose first recorded round is the last one. */
    private Series seriesOf(Consultation last, NextRoundRequest request) {
        var parties = last.parties().stream().sorted().toList();
        var hosts = Stream.concat(Stream.of(last.host()), parties.stream())
                .distinct()
                .toList();
        var ours = allSeries.record(new SeriesRequest(
                last.title(),
                last.kind(),
                last.level(),
                parties,
                hosts,
                List.copyOf(last.languages()),
                last.marking()));
        consultations.placeIn(last, ours.id(), request.numberOfTheFirst());
        return ours;
    }

    private static int number(NextRoundRequest request, int last) {
        var number = requireNonNullElse(request.number(), last + 1);
        if (number <= last) {
            throw Problems.invalid("number", "must be above that of the last round, which is " + last);
        }
        return number;
    }

    private static ConsultationRequest inherit(Consultation last, Series ours, NextRoundRequest request, int number) {
        Collection<String> usual = last.languages().isEmpty() ? ours.languages() : last.languages();
        return new ConsultationRequest(
                requireNonNullElse(request.title(), ours.title()),
                ours.kind(),
                requireNonNullElse(request.level(), ours.level()),
                last.parties().stream().sorted().toList(),
                requireNonNullElse(request.host(), ours.hostAfter(last.host())),
                request.venue(),
                request.plannedFor(),
                request.plannedUntil(),
                requireNonNullElse(request.format(), last.format()),
                requireNonNullElse(request.languages(), List.copyOf(usual)),
                ours.id(),
                number,
                requireNonNullElse(request.marking(), last.marking()),
                null);
    }

    /** Names the next round, unless it is hidden from the caller. */
    private RuntimeException exists(Consultation next) {
        if (!caller.mayRead(next.marking(), next.parties())) {
            return Problems.conflict(
                    "next-round-exists",
                    "The next round is open already",
                    "Somebody has opened the next round of this consultation.");
        }
        return Problems.of(
                Response.Status.CONFLICT,
                "next-round-exists",
                "The next round is open already",
                "The next round of this consultation is number " + next.number() + ", " + next.status() + " ("
                        + next.id() + ").",
                Map.of("nextRound", next.id(), "number", requireNonNull(next.number())));
    }
}
