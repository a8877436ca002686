package org.chancery.trade.derivation;

import static org.chancery.trade.tradeflow.TradeTotal.WORLD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.trade.derivation.DatasetTotals.Amount;
import org.chancery.trade.indicator.Concentration;
import org.chancery.trade.indicator.Distribution;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Rank;
import org.chancery.trade.indicator.Specialisation;
import org.chancery.trade.tradeflow.Flow;
import org.chancery.trade.tradeflow.Window;

/** What is computed over all partners, or all reporters, in one dataset: over states alone. Pure. */
final class StateIndicators {
    private static final int INDEX_DECIMALS = 4;

    private final DerivationQuery query;
    private final DatasetTotals totals;
    private final Predicate<String> isRanked;

    /**
     * Of one dataset.
     *
     * @param isRanked whether the territory with a code is a state, neither a group nor an area not specified
     */
    StateIndicators(DerivationQuery query, DatasetTotals totals, Predicate<String> isRanked) {
        this.query = query;
        this.totals = totals;
        this.isRanked = isRanked;
    }

    List<DerivedValue> rank() {
        var own = amount(partner());
        var among = byState();
        var rank = Rank.of(partner(), among)
                .orElseThrow(() -> new NotComputableException(partner() + " is no state with trade, and has no place"));
        return List.of(DerivedValue.of(totals.dataset(), null, BigDecimal.valueOf(rank.place()), "place", own.inputs())
                .outOf(rank.of()));
    }

    List<DerivedValue> concentration(boolean normalised) {
        var among = byState();
        return List.of(concentration(among, normalised)
                .map(index -> DerivedValue.of(totals.dataset(), null, index, "index from 0 to 1", concentrated()))
                .orElseThrow(() -> new NotComputableException("There is nothing to share"))
                .outOf(among.amounts().size()));
    }

    static Optional<BigDecimal> concentration(Distribution among, boolean normalised) {
        var index = normalised
                ? Concentration.normalised(among, Math.max(2, among.amounts().size()))
                : Concentration.herfindahl(among);
        return index.map(value -> value.setScale(INDEX_DECIMALS, RoundingMode.HALF_UP));
    }

    /** A state that does not tell its total is left out of the world. */
    List<DerivedValue> intensity() {
        var own = amount(partner());
        var ownTotal = amount(WORLD);
        var telling = totals.reporters().stream()
                .filter(isRanked)
                .filter(reporter ->
                        totals.window(reporter, WORLD, Flow.X, query.period()).isPresent())
                .toList();
        var world = windows(telling, WORLD);
        var toPartner = windows(telling, partner());
        if (toPartner.isEmpty()) {
            throw new NotComputableException("Nobody reports exports to " + partner() + " for " + query.period());
        }
        own.requireValuationOf(ownTotal);
        Stream.concat(world.stream(), toPartner.stream())
                .forEach(window -> new Amount(Indicator.EXPORTS, List.of(window)).requireValuationOf(own));
        var intensity = Specialisation.tradeIntensity(
                partner(), parted(own.value(), ownTotal.value()), parted(sum(toPartner), sum(world)));
        return List.of(DerivedValue.of(
                        totals.dataset(),
                        null,
                        TotalIndicators.ratio(TotalIndicators.defined(intensity)),
                        "ratio",
                        List.of(
                                own.inputs().get(0),
                                ownTotal.inputs().get(0),
                                DerivedInput.sum(WORLD, partner(), toPartner),
                                DerivedInput.sum(WORLD, WORLD, world)))
                .noting("The world is what " + telling.size() + " states report in this dataset.", Set.of()));
    }

    private Distribution parted(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) > 0) {
            throw new NotComputableException("A part is above its whole: one of the two is wrong");
        }
        return new Distribution(Map.of(partner(), part, WORLD, whole.subtract(part)));
    }

    private List<Window> windows(List<String> reporters, String partner) {
        return reporters.stream()
                .map(reporter -> totals.window(reporter, partner, Flow.X, query.period()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Distribution byState() {
        var amounts = new HashMap<String, BigDecimal>();
        totals.partnersOf(query.reporter()).stream()
                .filter(isRanked)
                .forEach(partner -> value(partner).ifPresent(value -> amounts.put(partner, value)));
        return new Distribution(amounts);
    }

    /** A partner that only sells or only buys has a turnover, too. */
    private Optional<BigDecimal> value(String partner) {
        return query.measure() == Indicator.TRADE_TURNOVER
                ? Stream.of(Flow.X, Flow.M)
                        .map(flow -> totals.window(query.reporter(), partner, flow, query.period()))
                        .flatMap(Optional::stream)
                        .map(Window::value)
                        .reduce(BigDecimal::add)
                : totals.amount(query.reporter(), partner, query.measure(), query.period())
                        .map(Amount::value);
    }

    private List<DerivedInput> concentrated() {
        return Stream.of(Flow.X, Flow.M)
                .filter(this::isOf)
                .map(flow -> totals.partnersOf(query.reporter()).stream()
                        .filter(isRanked)
                        .map(partner -> totals.window(query.reporter(), partner, flow, query.period()))
                        .flatMap(Optional::stream)
                        .toList())
                .filter(windows -> !windows.isEmpty())
                .map(windows -> DerivedInput.sum(query.reporter(), WORLD, windows))
                .toList();
    }

    private boolean isOf(Flow flow) {
        return switch (query.measure()) {
            case EXPORTS -> flow == Flow.X;
            case IMPORTS -> flow == Flow.M;
            default -> flow == Flow.X || flow == Flow.M;
        };
    }

    private static BigDecimal sum(List<Window> windows) {
        return windows.stream().map(Window::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Amount amount(String partner) {
        return totals.needed(query.reporter(), partner, query.measure(), query.period());
    }

    private String partner() {
        return Objects.requireNonNullElse(query.partner(), WORLD);
    }
}
