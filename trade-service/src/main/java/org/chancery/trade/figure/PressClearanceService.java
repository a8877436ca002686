package org.chancery.trade.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Clearing figures for the press, one by one. What is cleared is the vintage that the officer has read, so that the
 * precondition is not optional here; and two pairs of eyes see it, so that nobody clears a number that they typed.
 */
@ApplicationScoped
@Transactional
class PressClearanceService {
    private final FigureRepository figures;
    private final VintageRepository vintages;
    private final PressClearanceRepository clearances;
    private final Caller caller;
    private final Clock clock;

    PressClearanceService(
            FigureRepository figures,
            VintageRepository vintages,
            PressClearanceRepository clearances,
            Caller caller,
            Clock clock) {
        this.figures = figures;
        this.vintages = vintages;
        this.clearances = clearances;
        this.caller = caller;
        this.clock = clock;
    }

    /** Clears the latest vintage; one that is cleared already stays as it is. */
    FigureResponse clear(UUID figureId, @Nullable String ifMatch) {
        var vintage = locked(figureId);
        var before = clearances.findLatestOf(figureId).orElse(null);
        EntityTags.requireMatch(ifMatch, version(vintage));
        if (vintage.recordedBy().equals(caller.username())) {
            throw Problems.forbidden(
                    "four-eyes-required", "You have entered this value; somebody else must clear it for the press.");
        }
        if (before == null || !before.stands()) {
            clearances.persistAndFlush(PressClearance.of(vintage, before, now(), caller.username()));
        }
        return response(vintage);
    }

    /** Takes the clearance back; 404 when there is none. */
    FigureResponse withdraw(UUID figureId, @Nullable String ifMatch) {
        var vintage = locked(figureId);
        var standing = clearances
                .findLatestOf(figureId)
                .filter(PressClearance::stands)
                .orElseThrow(() -> Problems.notFound("press clearance of figure", figureId));
        EntityTags.requireMatch(ifMatch, version(vintage));
        clearances.persistAndFlush(standing.withdrawn(now(), caller.username()));
        return response(vintage);
    }

    /** What was cleared, by whom, and what ended it, the latest first. */
    List<PressClearanceResponse> history(UUID figureId) {
        if (figures.findByIdOptional(figureId).isEmpty()) {
            throw FigureService.noSuchFigure(figureId);
        }
        return clearances.findAllOf(figureId).stream()
                .map(PressClearanceResponse::from)
                .toList();
    }

    /** Corrections and clearances of one figure wait for each other. */
    private Vintage locked(UUID figureId) {
        return figures.findForCorrection(figureId)
                .map(figure -> vintages.findLatestOf(figure.id()))
                .orElseThrow(() -> FigureService.noSuchFigure(figureId));
    }

    private int version(Vintage vintage) {
        return known(vintage).version(vintage);
    }

    private FigureResponse response(Vintage vintage) {
        return FigureResponse.from(vintage, known(vintage));
    }

    private Clearances known(Vintage vintage) {
        return Clearances.of(clearances.findAllOf(vintage.figure().id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
