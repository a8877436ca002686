package org.chancery.trade.derivation;

import static org.chancery.trade.tradeflow.TradeTotal.WORLD;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.comparison.LawfulComparison;
import org.chancery.trade.comparison.PeriodGuard;
import org.chancery.trade.figure.AsOf;
import org.chancery.trade.figure.VintageRepository;
import org.chancery.trade.indicator.ComputedIndicator;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;
import org.chancery.trade.territory.Territory;
import org.chancery.trade.territory.TerritoryCodes;
import org.chancery.trade.tradeflow.DistributionRepository;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.ProductAmounts;
import org.chancery.trade.tradeflow.ProductQuestion;
import org.chancery.trade.tradeflow.TradeTotal.Dataset;
import org.jspecify.annotations.Nullable;

/** Reads what an indicator needs, in one statement or two, and lets each dataset make it. */
@ApplicationScoped
class DerivationService {
    private final DistributionRepository distributions;
    private final VintageRepository vintages;
    private final TerritoryCodes territories;

    DerivationService(DistributionRepository distributions, VintageRepository vintages, TerritoryCodes territories) {
        this.distributions = distributions;
        this.vintages = vintages;
        this.territories = territories;
    }

    @Transactional
    DerivedIndicator derive(ComputedIndicator indicator, DerivationQuery query, AsOf asOf) {
        return switch (indicator) {
            case GROWTH -> growth(query, asOf);
            case AVERAGE_GROWTH -> averageGrowth(query, asOf);
            case SHARE -> ofTotals(indicator, query, null, asOf, TotalIndicators::share);
            case RANK -> ofStates(indicator, query, asOf, StateIndicators::rank);
            case HHI, NORMALISED_HHI -> concentration(indicator, query, asOf);
            case RCA -> {
                var world = products(query, null, null, Flow.X, asOf);
                yield ofProducts(
                        indicator,
                        query,
                        asOf,
                        Flow.X,
                        (of, own, dataset) -> of.advantage(own, world.getOrDefault(dataset, List.of())));
            }
            case TRADE_INTENSITY -> intensity(query, asOf);
            case TRADE_COMPLEMENTARITY -> {
                var theirs = products(query, query.partner(), null, Flow.M, asOf);
                yield ofProducts(
                        indicator,
                        query,
                        asOf,
                        Flow.X,
                        (of, own, dataset) -> of.complementarity(own, theirs.getOrDefault(dataset, List.of())));
            }
            case EXPORT_SIMILARITY -> {
                var theirs = products(query, query.partner(), null, Flow.X, asOf);
                yield ofProducts(
                        indicator,
                        query,
                        asOf,
                        Flow.X,
                        (of, own, dataset) -> of.similarity(own, theirs.getOrDefault(dataset, List.of())));
            }
            case MIRROR_DISCREPANCY -> ofTotals(indicator, query, null, asOf, TotalIndicators::mirror);
            case OPENNESS -> openness(query, asOf);
        };
    }

    private DerivedIndicator growth(DerivationQuery query, AsOf asOf) {
        var period = query.period();
        var asked = query.base();
        var base = asked == null
                ? PeriodGuard.precedingLike(Nature.FLOW, period)
                        .orElseThrow(() -> Problems.invalid("period", "has no like period a year before"))
                : asked;
        PeriodGuard.objection(Nature.FLOW, period, base).ifPresent(objection -> {
            throw unlawful(objection, LawfulComparison.insteadOf(Nature.FLOW, period, base, known(query, base, asOf)));
        });
        return ofTotals(ComputedIndicator.GROWTH, query, base, asOf, of -> of.growth(base));
    }

    /** What growth could be computed of: what is published, and the like windows that may be added up of their months. */
    private Set<Period> known(DerivationQuery query, Period base, AsOf asOf) {
        var period = query.period();
        var datasets = totals(query, period, base, asOf);
        var candidates = Stream.of(
                        Optional.of(period),
                        Optional.of(base),
                        PeriodGuard.precedingLike(Nature.FLOW, period),
                        PeriodGuard.followingLike(Nature.FLOW, base))
                .flatMap(Optional::stream);
        return Stream.concat(
                        datasets.stream()
                                .flatMap(dataset ->
                                        dataset.periodsOf(query.reporter(), other(query), query.measure()).stream()),
                        candidates)
                .filter(each -> datasets.stream()
                        .anyMatch(dataset -> dataset.amount(query.reporter(), other(query), query.measure(), each)
                                .isPresent()))
                .collect(Collectors.toSet());
    }

    private DerivedIndicator averageGrowth(DerivationQuery query, AsOf asOf) {
        var base = Objects.requireNonNull(query.base());
        if (query.period().form() != PeriodForm.YEAR
                || base.form() != PeriodForm.YEAR
                || !base.isBefore(query.period())) {
            throw unlawful(
                    "Average growth runs over full years, from an earlier base such as 2018 to a period such as 2022",
                    List.of());
        }
        return ofTotals(ComputedIndicator.AVERAGE_GROWTH, query, base, asOf, of -> of.averageGrowth(base));
    }

    private DerivedIndicator concentration(ComputedIndicator indicator, DerivationQuery query, AsOf asOf) {
        var normalised = indicator == ComputedIndicator.NORMALISED_HHI;
        if (!query.isByCommodity()) {
            return ofStates(indicator, query, asOf, of -> of.concentration(normalised));
        }
        var flow = query.measure() == Indicator.EXPORTS ? Flow.X : Flow.M;
        return ofProducts(indicator, query, asOf, flow, (of, own, dataset) -> of.concentration(own, flow, normalised));
    }

    private DerivedIndicator intensity(DerivationQuery query, AsOf asOf) {
        var all = DatasetTotals.of(distributions.findToDestination(other(query), query.period(), asOf.instant()));
        var each = new DatasetResults(ComputedIndicator.TRADE_INTENSITY, query, null, asOf);
        all.forEach(dataset ->
                each.add(dataset.dataset(), () -> new StateIndicators(query, dataset, this::isRanked).intensity()));
        return each.answer();
    }

    private DerivedIndicator openness(DerivationQuery query, AsOf asOf) {
        var products = vintages.findKnown(Indicator.GROSS_DOMESTIC_PRODUCT, query.reporter(), WORLD, asOf).stream()
                .filter(vintage -> vintage.figure().period().equals(query.period()))
                .toList();
        return ofTotals(ComputedIndicator.OPENNESS, query, null, asOf, of -> of.openness(products));
    }

    private DerivedIndicator ofTotals(
            ComputedIndicator indicator,
            DerivationQuery query,
            @Nullable Period base,
            AsOf asOf,
            Function<TotalIndicators, List<DerivedValue>> computation) {
        var each = new DatasetResults(indicator, query, base, asOf);
        totals(query, query.period(), base == null ? query.period() : base, asOf)
                .forEach(dataset ->
                        each.add(dataset.dataset(), () -> computation.apply(new TotalIndicators(query, dataset))));
        return each.answer();
    }

    private DerivedIndicator ofStates(
            ComputedIndicator indicator,
            DerivationQuery query,
            AsOf asOf,
            Function<StateIndicators, List<DerivedValue>> computation) {
        var each = new DatasetResults(indicator, query, null, asOf);
        totals(query, query.period(), query.period(), asOf)
                .forEach(dataset -> each.add(
                        dataset.dataset(),
                        () -> computation.apply(new StateIndicators(query, dataset, this::isRanked))));
        return each.answer();
    }

    /** All of the whole years from the earlier to the later: a part may be summed of its months, or be above its year. */
    private List<DatasetTotals> totals(DerivationQuery query, Period later, Period earlier, AsOf asOf) {
        var first = later.firstDay().isBefore(earlier.firstDay()) ? later : earlier;
        var last = later.lastDay().isAfter(earlier.lastDay()) ? later : earlier;
        var span = new Period(
                first.firstDay().withDayOfYear(1),
                last.lastDay().withDayOfYear(last.lastDay().lengthOfYear()));
        return DatasetTotals.of(distributions.findOfReporters(query.reporter(), other(query), span, asOf.instant()));
    }

    private DerivedIndicator ofProducts(
            ComputedIndicator indicator, DerivationQuery query, AsOf asOf, Flow flow, ProductComputation computation) {
        var isOfPair = indicator == ComputedIndicator.HHI || indicator == ComputedIndicator.NORMALISED_HHI;
        var own = products(query, query.reporter(), isOfPair ? query.partner() : null, flow, asOf);
        var each = new DatasetResults(indicator, query, null, asOf);
        own.forEach((dataset, amounts) ->
                each.add(dataset, () -> computation.of(new ProductIndicators(query, dataset), amounts, dataset)));
        return each.answer();
    }

    private Map<Dataset, List<ProductAmounts>> products(
            DerivationQuery query, @Nullable String reporter, @Nullable String partner, Flow flow, AsOf asOf) {
        return distributions
                .findProducts(
                        new ProductQuestion(reporter, partner, flow, query.period(), query.level()), asOf.instant())
                .stream()
                .collect(Collectors.groupingBy(ProductAmounts::dataset, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isRanked(String code) {
        return territories.get(code).filter(Territory::isRanked).isPresent();
    }

    private static String other(DerivationQuery query) {
        return Objects.requireNonNullElse(query.partner(), WORLD);
    }

    private static HttpProblem unlawful(String objection, List<LawfulComparison> lawful) {
        return Problems.of(
                Problems.UNPROCESSABLE,
                "unlawful-comparison",
                "These flows cannot be compared",
                objection + "."
                        + (lawful.isEmpty()
                                ? ""
                                : lawful.stream()
                                        .map(LawfulComparison::toString)
                                        .collect(Collectors.joining("; ", " Lawful would be: ", "."))),
                Map.of("lawful", lawful));
    }

    /** What is made of the amounts of one dataset. */
    @FunctionalInterface
    private interface ProductComputation {
        List<DerivedValue> of(ProductIndicators indicators, List<ProductAmounts> own, Dataset dataset);
    }
}
