package org.chancery.trade.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Records figures and their corrections, and reads them as of any moment. */
@ApplicationScoped
public class FigureService {
    private final FigureRepository figures;
    private final VintageRepository vintages;
    private final PressClearanceRepository clearances;
    private final FigureRules rules;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    FigureService(
            FigureRepository figures,
            VintageRepository vintages,
            PressClearanceRepository clearances,
            FigureRules rules,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.figures = figures;
        this.vintages = vintages;
        this.clearances = clearances;
        this.rules = rules;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records a figure that is not there yet; 409 naming the one that is. */
    @Transactional
    public FigureResponse publish(FigureRequest request, @Nullable String idempotencyKey) {
        rules.check(request);
        var id = keys.createOnce(idempotencyKey, "/v1/figures", request, () -> create(request));
        return recorded(id);
    }

    /** Adds a vintage to a figure, which is not cleared for the press; earlier ones stay readable. */
    @Transactional
    public FigureResponse correct(
            UUID figureId, VintageRequest request, @Nullable String ifMatch, @Nullable String idempotencyKey) {
        var figure = figures.findForCorrection(figureId).orElseThrow(() -> noSuchFigure(figureId));
        rules.check(figure, request);
        var operation = "/v1/figures/" + figureId + "/vintages";
        var id = keys.createOnce(idempotencyKey, operation, request, () -> append(figureId, request, ifMatch));
        return recorded(id);
    }

    @Transactional
    public FigureResponse find(UUID figureId, AsOf asOf) {
        return vintages.findKnown(figureId, asOf)
                .map(vintage -> FigureResponse.from(vintage, clearances.findKnown(List.of(vintage), asOf)))
                .orElseThrow(() -> noSuchFigure(figureId));
    }

    @Transactional
    public List<FigureResponse> history(UUID figureId) {
        var all = allOf(figureId);
        var cleared = Clearances.of(clearances.findAllOf(figureId));
        return all.stream()
                .map(vintage -> FigureResponse.from(vintage, cleared))
                .toList();
    }

    /** Each value that the figure has had, the newest first. */
    @Transactional
    public List<RevisionResponse> revisions(UUID figureId) {
        return RevisionResponse.newestFirst(allOf(figureId));
    }

    @Transactional
    public Page<FigureResponse> list(FigureFilter filter, AsOf asOf, PageQuery page) {
        var found = vintages.findPage(filter, asOf, page);
        var cleared = clearances.findKnown(found.items(), asOf);
        return found.map(vintage -> FigureResponse.from(vintage, cleared));
    }

    private FigureResponse recorded(UUID vintageId) {
        var vintage = vintages.findById(vintageId);
        return FigureResponse.from(
                vintage, Clearances.of(clearances.findAllOf(vintage.figure().id())));
    }

    private List<Vintage> allOf(UUID figureId) {
        var all = vintages.findAllOf(figureId);
        if (all.isEmpty()) {
            throw noSuchFigure(figureId);
        }
        return all;
    }

    private UUID create(FigureRequest request) {
        figures.findForCreation(request).ifPresent(existing -> {
            throw alreadyThere(existing);
        });
        var figure = new Figure(UUID.randomUUID(), request);
        var vintage = Vintage.first(figure, request, now(), caller.username());
        figures.persist(figure);
        vintages.persistAndFlush(vintage);
        return vintage.id();
    }

    private UUID append(UUID figureId, VintageRequest request, @Nullable String ifMatch) {
        var latest = vintages.findLatestOf(figureId);
        var steps = clearances.findAllOf(figureId);
        EntityTags.honourMatch(ifMatch, Clearances.of(steps).version(latest));
        if (latest.says(request)) {
            throw Problems.conflict(
                    "nothing-corrected",
                    "Nothing is corrected",
                    "Vintage " + latest.number() + " of the figure says exactly this already.");
        }
        var vintage = latest.correctedBy(request, now(), caller.username());
        vintages.persistAndFlush(vintage);
        steps.stream()
                .limit(1)
                .filter(PressClearance::stands)
                .forEach(clearance -> clearances.persistAndFlush(clearance.supersededBy(vintage)));
        return vintage.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RuntimeException alreadyThere(Figure existing) {
        return Problems.of(
                Response.Status.CONFLICT,
                "figure-exists",
                "The figure is recorded already",
                existing.publisher() + " is recorded with " + existing.indicator() + " for " + existing.period()
                        + " as figure " + existing.id() + ". To correct it, POST the new value to /v1/figures/"
                        + existing.id() + "/vintages.",
                Map.of("figureId", existing.id(), "corrections", "/v1/figures/" + existing.id() + "/vintages"));
    }

    static RuntimeException noSuchFigure(UUID id) {
        return Problems.notFound("figure", id);
    }
}
