package org.chancery.trade.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
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
        var whole = ofFlows(world.getOrDefault(year, Map.of()), value.indicator());
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

    private ComputedPeriod period(Period period) {
        return of(period, pair.getOrDefault(period, Map.of()));
    }

    private static ComputedPeriod of(Period period, Map<Flow, TradeTotal> flows) {
        return new ComputedPeriod(
                period,
                MADE.stream()
                        .map(indicator -> ofFlows(flows, indicator))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static @Nullable ComputedValue ofFlows(Map<Flow, TradeTotal> flows, Indicator indicator) {
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

    private static ComputedValue computed(Indicator indicator, BigDecimal value, TradeTotal... parts) {
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
                        .map(part -> ComputedValue.Release.of(part.origin()))
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

    private ComputedPeriod part(Period part) {
        var published = pair.get(part);
        if (published != null) {
            return of(part, published);
        }
        var months = Stream.iterate(0, month -> month + 1)
                .limit(part.months())
                .map(month -> Period.ofMonths(
                        YearMonth.from(part.firstDay()).plusMonths(month),
                        YearMonth.from(part.firstDay()).plusMonths(month)))
                .toList();
        var added = new HashMap<Flow, TradeTotal>();
        for (var flow : List.of(Flow.X, Flow.M)) {
            sum(months, flow, part).ifPresent(total -> added.put(flow, total));
        }
        return of(part, added);
    }

    /** Empty unless every month is there, in one valuation. */
    private Optional<TradeTotal> sum(List<Period> months, Flow flow, Period part) {
        var totals = months.stream()
                .map(month -> pair.getOrDefault(month, Map.of()).get(flow))
                .toList();
        if (totals.stream().anyMatch(Objects::isNull)
                || totals.stream()
                                .map(total -> Optional.ofNullable(total.valuation()))
                                .distinct()
                                .count()
                        > 1) {
            return Optional.empty();
        }
        var last = totals.get(totals.size() - 1);
        return Optional.of(new TradeTotal(
                last.reporter(),
                last.partner(),
                flow,
                part,
                last.valuation(),
                totals.stream().map(TradeTotal::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                "SUMMED",
                last.origin()));
    }
}
