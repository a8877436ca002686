package org.chancery.trade.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.period.Period;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.TradeTotal;
import org.chancery.trade.tradeflow.TradeTotal.Dataset;
import org.chancery.trade.tradeflow.Window;

/** Totals of one dataset, in its one currency and multiplier. */
final class DatasetTotals {
    private final Dataset dataset;
    private final Map<Route, List<TradeTotal>> totals = new HashMap<>();

    private DatasetTotals(Dataset dataset) {
        this.dataset = dataset;
    }

    /** By publisher and name. */
    static List<DatasetTotals> of(Collection<TradeTotal> all) {
        var datasets = new LinkedHashMap<Dataset, DatasetTotals>();
        all.forEach(total -> datasets.computeIfAbsent(total.origin().series(), DatasetTotals::new)
                .totals
                .computeIfAbsent(new Route(total.reporter(), total.partner(), total.flow()), any -> new ArrayList<>())
                .add(total));
        return List.copyOf(datasets.values());
    }

    Dataset dataset() {
        return dataset;
    }

    /** Currency and power of ten. */
    String unit() {
        return dataset.currency() + (dataset.unitMultiplier() == 0 ? "" : " 10^" + dataset.unitMultiplier());
    }

    Set<String> partnersOf(String reporter) {
        return totals.keySet().stream()
                .filter(route -> route.reporter().equals(reporter))
                .map(Route::partner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> reporters() {
        return totals.keySet().stream().map(Route::reporter).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Period> periodsOf(String reporter, String partner, Indicator measure) {
        return flows(measure).stream()
                .flatMap(flow -> totals.getOrDefault(new Route(reporter, partner, flow), List.of()).stream())
                .map(TradeTotal::period)
                .collect(Collectors.toSet());
    }

    Optional<Window> window(String reporter, String partner, Flow flow, Period period) {
        return Window.of(totals.getOrDefault(new Route(reporter, partner, flow), List.of()), period);
    }

    /** What a measure is made of; empty when one part of it is missing. */
    Optional<Amount> amount(String reporter, String partner, Indicator measure, Period period) {
        var parts = flows(measure).stream()
                .map(flow -> window(reporter, partner, flow, period))
                .flatMap(Optional::stream)
                .toList();
        return parts.size() == flows(measure).size() ? Optional.of(new Amount(measure, parts)) : Optional.empty();
    }

    Amount needed(String reporter, String partner, Indicator measure, Period period) {
        return amount(reporter, partner, measure, period)
                .orElseThrow(() -> new NotComputableException("It has no " + measure + " of " + reporter
                        + (partner.equals(TradeTotal.WORLD) ? " with the world" : " with " + partner) + " for "
                        + period));
    }

    private static List<Flow> flows(Indicator measure) {
        return switch (measure) {
            case EXPORTS -> List.of(Flow.X);
            case IMPORTS -> List.of(Flow.M);
            default -> List.of(Flow.X, Flow.M);
        };
    }

    private record Route(String reporter, String partner, Flow flow) {}

    /** A measure of one pair in one period, with its parts: exports before imports. */
    record Amount(Indicator measure, List<Window> parts) {
        BigDecimal value() {
            var first = parts.get(0).value();
            return switch (measure) {
                case TRADE_BALANCE -> first.subtract(parts.get(1).value());
                case TRADE_TURNOVER -> first.add(parts.get(1).value());
                default -> first;
            };
        }

        /** Lets two amounts be compared part by part: the one valued as the other is. */
        void requireValuationOf(Amount other) {
            for (var index = 0; index < parts.size(); index++) {
                var one = parts.get(index);
                var two = other.parts.get(index);
                if (!Objects.equals(one.valuation(), two.valuation())) {
                    throw new NotComputableException("The valuations differ: " + said(one) + ", " + said(two)
                            + ". The difference would be freight and insurance as much as trade");
                }
            }
        }

        List<DerivedInput> inputs() {
            return parts.stream().map(DerivedInput::of).toList();
        }

        static List<DerivedInput> inputs(Amount... amounts) {
            return Stream.of(amounts)
                    .flatMap(amount -> amount.inputs().stream())
                    .toList();
        }

        private static String said(Window window) {
            return window.flow() + " of " + window.reporter() + " with " + window.partner() + " in " + window.period()
                    + " is " + (window.valuation() == null ? "of no valuation told" : window.valuation());
        }
    }
}
