package org.chancery.trade.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.trade.comparison.Growth;
import org.chancery.trade.comparison.PeriodGuard;
import org.chancery.trade.comparison.Quantity;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.indicator.Rank;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.PartnerRank;
import org.chancery.trade.tradeflow.TradeTotal;
import org.chancery.trade.tradeflow.TradeTotal.Dataset;
import org.chancery.trade.tradeflow.Window;
import org.jspecify.annotations.Nullable;

/** The trade of a reporter with a partner in one dataset, period by period. Pure. */
final class PairTrade {
    private static final int SHARE_DECIMALS = 2;
    private static final List<Indicator> MADE =
            List.of(Indicator.TRADE_TURNOVER, Indicator.EXPORTS, Indicator.IMPORTS, Indicator.TRADE_BALANCE);

    private final Dataset dataset;
    private final TreeMap<Period, Map<Flow, TradeTotal>> pair = new TreeMap<>();
    private final Map<Period, Map<Flow, TradeTotal>> world = new HashMap<>();

    private PairTrade(Dataset dataset) {
        this.dataset = dataset;
    }

    /** One for each dataset that has totals of the pair, the one with the most full years first. */
    static List<PairTrade> of(String reporter, String partner, List<TradeTotal> totals) {
        var all = new LinkedHashMap<Dataset, PairTrade>();
        totals.stream().filter(total -> total.reporter().equals(reporter)).forEach(total -> {
            var trade = all.computeIfAbsent(total.origin().series(), PairTrade::new);
            var periods = total.partner().equals(partner) ? trade.pair : trade.world;
            periods.computeIfAbsent(total.period(), any -> new HashMap<>()).put(total.flow(), total);
        });
        return all.values().stream()
                .filter(trade -> !trade.pair.isEmpty())
                .sorted(Comparator.comparing((PairTrade trade) -> trade.years().size())
                        .reversed()
                        .thenComparing(trade -> trade.dataset.publisher())
                        .thenComparing(trade -> trade.dataset.name()))
                .toList();
    }

    Dataset dataset() {
        return dataset;
    }

    /** The full years that there are, the newest first. */
    List<Period> years() {
        return pair.descendingKeySet().stream()
                .filter(period -> period.form() == PeriodForm.YEAR)
                .toList();
    }

    /** All that is known of a year, with its change, share and rank. */
    ComputedPeriod year(Period year, List<PartnerRank> ranks) {
        return compared(period(year), year, ranks);
    }

    /** January to the latest month of a year after the last full one; as published, else added up of its months. */
    Optional<ComputedPeriod> partYear() {
        var afterYear = years().stream()
                .findFirst()
                .map(year -> year.lastDay().getYear())
                .orElse(0);
        return pair.keySet().stream()
                .filter(period -> period.lastDay().getYear() > afterYear && period.months() < 12)
                .map(period -> period.lastDay().getYear())
                .max(Comparator.naturalOrder())
                .flatMap(newest -> longestPart(newest).map(this::part));
    }

    /** The same months a year before, if they are all there. */
    Optional<ComputedPeriod> sameMonthsBefore(Period part) {
        return part.sameInAnotherYear(-1)
                .map(this::part)
                .filter(before -> !before.values().isEmpty());
    }

    /** The change of each value since those of a period before, which must be the same months. */
    ComputedPeriod since(ComputedPeriod before, ComputedPeriod current) {
        return new ComputedPeriod(
                current.period(),
                current.values().stream()
                        .map(value -> value.with(change(value, current.period(), before), null, null))
                        .toList());
    }

    /** Parts of a year above the whole of it: as published, or from January on added up of their months. */
    Stream<Caution> partsAboveTheirYear() {
        return years().stream()
                .flatMap(year -> partsWithin(year)
                        .flatMap(part -> part(part).values().stream()
                                .filter(value -> value.indicator() != Indicator.TRADE_BALANCE)
                                .flatMap(value -> period(year).value(value.indicator()).stream()
                                        .filter(whole -> value.value().compareTo(whole.value()) > 0)
                                        .map(whole -> new Caution(
                                                Caution.Code.PART_ABOVE_YEAR,
                                                value.indicator().title() + " in " + part
                                                        + " is above that of the whole year "
                                                        + year.firstDay().getYear()
                                                        + " in " + dataset.publisher() + ", " + dataset.name()
                                                        + ": one of the two is wrong.",
                                                List.of())))));
    }

    private Stream<Period> partsWithin(Period year) {
        return Stream.concat(
                        pair.keySet().stream()
                                .filter(period -> period.months() < 12
                                        && !period.firstDay().isBefore(year.firstDay())
                                        && !period.lastDay().isAfter(year.lastDay())),
                        longestPart(year.firstDay().getYear()).stream())
                .distinct();
    }

    private ComputedPeriod compared(ComputedPeriod current, Period year, List<PartnerRank> ranks) {
        var before = year.sameInAnotherYear(-1).map(this::period);
        return new ComputedPeriod(
                year,
                current.values().stream()
                        .map(value -> value.with(
                                before.map(earlier -> change(value, year, earlier))
                                        .orElse(null),
                                share(value, year),
                                rank(value, year, ranks)))
                        .toList());
    }

    private ComputedValue.@Nullable Change change(ComputedValue current, Period period, ComputedPeriod before) {
        var base = before.value(current.indicator()).orElse(null);
        if (base == null
                || !Objects.equals(base.valuation(), current.valuation())
                || PeriodGuard.objection(Nature.FLOW, period, before.period()).isPresent()) {
            return null;
        }
        var now = new Quantity(current.value(), dataset.unitMultiplier(), true);
        var then = new Quantity(base.value(), dataset.unitMultiplier(), true);
        var growth = Growth.between(now, then);
        return new ComputedValue.Change(
                before.period(),
                growth.absoluteChange(),
                growth.percentChange(),
                growth.note(),
                Growth.alarms(now, then));
    }

    private @Nullable BigDecimal share(ComputedValue value, Period year) {
        var whole = ofFlows(windows(world.getOrDefault(year, Map.of())), value.indicator());
        if (whole == null || whole.value().signum() <= 0 || value.indicator() == Indicator.TRADE_BALANCE) {
            return null;
        }
        return value.value().movePointRight(2).divide(whole.value(), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private @Nullable Rank rank(ComputedValue value, Period year, List<PartnerRank> ranks) {
        var way = switch (value.indicator()) {
            case EXPORTS -> "X";
            case IMPORTS -> "M";
            case TRADE_TURNOVER -> "T";
            default -> "";
        };
        return ranks.stream()
                .filter(rank -> rank.way().equals(way)
                        && rank.period().equals(year)
                        && rank.publisher().equals(dataset.publisher())
                        && rank.dataset().equals(dataset.name()))
                .map(rank -> new Rank(rank.place(), rank.ranked()))
                .findFirst()
                .orElse(null);
    }

    private static Map<Flow, Window> windows(Map<Flow, TradeTotal> totals) {
        var windows = new HashMap<Flow, Window>();
        totals.forEach((flow, total) ->
                Window.of(List.of(total), total.period()).ifPresent(window -> windows.put(flow, window)));
        return windows;
    }

    private ComputedPeriod period(Period period) {
        return of(period, windows(pair.getOrDefault(period, Map.of())));
    }

    private static ComputedPeriod of(Period period, Map<Flow, Window> flows) {
        return new ComputedPeriod(
                period,
                MADE.stream()
                        .map(indicator -> ofFlows(flows, indicator))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static @Nullable ComputedValue ofFlows(Map<Flow, Window> flows, Indicator indicator) {
        var exports = flows.get(Flow.X);
        var imports = flows.get(Flow.M);
        return switch (indicator) {
            case EXPORTS -> exports == null ? null : computed(indicator, exports.value(), exports);
            case IMPORTS -> imports == null ? null : computed(indicator, imports.value(), imports);
            case TRADE_TURNOVER ->
                exports == null || imports == null
                        ? null
                        : computed(indicator, exports.value().add(imports.value()), exports, imports);
            case TRADE_BALANCE ->
                exports == null || imports == null
                        ? null
                        : computed(indicator, exports.value().subtract(imports.value()), exports, imports);
            default -> null;
        };
    }

    private static ComputedValue computed(Indicator indicator, BigDecimal value, Window... parts) {
        var valuations = Stream.of(parts)
                .map(part -> Optional.ofNullable(part.valuation()))
                .distinct()
                .toList();
        var published = Stream.of(parts).allMatch(part -> part.basis().equals("PUBLISHED")) && parts.length == 1;
        return new ComputedValue(
                indicator,
                value,
                valuations.size() == 1 ? valuations.get(0).orElse(null) : null,
                published ? "PUBLISHED" : "SUMMED",
                Stream.of(parts)
                        .flatMap(part -> part.origins().stream())
                        .map(ComputedValue.Release::of)
                        .distinct()
                        .toList(),
                null,
                null,
                null);
    }

    /** The longest window from January on that is published, or whose months are. */
    private Optional<Period> longestPart(int year) {
        var january = Period.parse(year + "-01").firstDay();
        return pair.descendingKeySet().stream()
                .filter(period -> period.lastDay().getYear() == year && period.months() < 12)
                .map(period -> new Period(january, period.lastDay()))
                .filter(part -> !part(part).values().isEmpty())
                .findFirst();
    }

    /** Of a window that is published, or whose months are; without values where neither is. */
    private ComputedPeriod part(Period part) {
        var windows = new HashMap<Flow, Window>();
        for (var flow : List.of(Flow.X, Flow.M)) {
            Window.of(ofFlow(pair, flow), part).ifPresent(window -> windows.put(flow, window));
        }
        return of(part, windows);
    }

    private static List<TradeTotal> ofFlow(Map<Period, Map<Flow, TradeTotal>> periods, Flow flow) {
        return periods.values().stream()
                .map(flows -> flows.get(flow))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
