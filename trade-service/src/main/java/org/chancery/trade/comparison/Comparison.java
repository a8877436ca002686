package org.chancery.trade.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.trade.figure.ObservationStatus;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/** Two figures of one indicator set against each other, with what a reader must know of the difference. */
public record Comparison(
        Vintage current,
        Vintage base,
        BigDecimal absoluteChange,
        @Nullable BigDecimal percentChange,
        @Nullable String note) {
    public static final int PERCENT_DECIMALS = Growth.PERCENT_DECIMALS;

    private static final int MONTHS_OF_YEAR = 12;

    /** Like with like first, then the latest publication; the id makes the choice the same each time. */
    private static final Comparator<Comparison> BEST_FIRST = Comparator.<Comparison, Boolean>comparing(
                    comparison -> !comparison.hasOnePublisher())
            .thenComparing(comparison -> !comparison.hasOneValuation())
            .thenComparing(comparison -> comparison.current.source().publishedOn(), Comparator.reverseOrder())
            .thenComparing(comparison -> comparison.base.source().publishedOn(), Comparator.reverseOrder())
            .thenComparing(comparison -> comparison.current.figure().id())
            .thenComparing(comparison -> comparison.base.figure().id());

    /** The best of all lawful pairs of one of these with one of those. */
    public static Optional<Comparison> best(List<Vintage> currents, List<Vintage> bases) {
        return currents.stream()
                .flatMap(current -> bases.stream()
                        .filter(base -> objection(current, base).isEmpty())
                        .map(base -> of(current, base)))
                .min(BEST_FIRST);
    }

    /** Why two figures of lawful periods must not be compared all the same; empty when they may. */
    public static Optional<String> objection(Vintage current, Vintage base) {
        var one = current.figure();
        var other = base.figure();
        if (!one.unit().equals(other.unit())) {
            return Optional.of("The figures are in " + one.unit() + " and " + other.unit()
                    + ": without a dated rate of exchange they are not compared");
        }
        if (one.valuation() != null && other.valuation() != null && one.valuation() != other.valuation()) {
            return Optional.of("The figures are valued " + one.valuation() + " and " + other.valuation()
                    + ": the difference would be freight and insurance as much as trade");
        }
        return PeriodGuard.objection(one.indicator().nature(), one.period(), other.period());
    }

    static Comparison of(Vintage current, Vintage base) {
        var growth = Growth.between(Quantity.of(current), Quantity.of(base));
        var notes = new ArrayList<String>();
        Stream.of(
                        Optional.ofNullable(growth.note()),
                        distance(current.figure().period(), base.figure().period()),
                        publishers(current, base),
                        valuations(current, base),
                        approximation(current, base),
                        status(current),
                        status(base))
                .flatMap(Optional::stream)
                .forEach(notes::add);
        return new Comparison(
                current,
                base,
                growth.absoluteChange(),
                growth.percentChange(),
                notes.isEmpty() ? null : String.join(" ", notes));
    }

    /** What of the change is to be looked at before it is quoted. */
    public Set<Alarm> alarms() {
        return Growth.alarms(Quantity.of(current), Quantity.of(base));
    }

    private boolean hasOnePublisher() {
        return publishers(current, base).isEmpty();
    }

    private boolean hasOneValuation() {
        return valuations(current, base).isEmpty();
    }

    private static Optional<String> distance(Period current, Period base) {
        var years = PeriodGuard.yearsBetween(current, base);
        if (years.isEmpty()) {
            return Optional.of("The dates " + base + " and " + current + " are not a whole number of years apart.");
        }
        var usual = Math.max(1, current.months() / MONTHS_OF_YEAR);
        return Optional.of("The change is over " + years.get() + " years, from " + base + " to " + current + ".")
                .filter(note -> years.get() != usual);
    }

    private static Optional<String> publishers(Vintage current, Vintage base) {
        var one = current.figure();
        var other = base.figure();
        return Optional.of("Published by " + one.publisher() + " for " + one.period() + " and by " + other.publisher()
                        + " for " + other.period() + ".")
                .filter(note -> !one.publisher().equals(other.publisher()));
    }

    private static Optional<String> valuations(Vintage current, Vintage base) {
        return Optional.of("The valuation (CIF or FOB) is stated for one of the two only.")
                .filter(note -> current.figure().valuation() != base.figure().valuation());
    }

    private static Optional<String> approximation(Vintage current, Vintage base) {
        return Optional.of("The change is approximate, as a figure is.")
                .filter(note -> current.approximate() || base.approximate());
    }

    private static Optional<String> status(Vintage vintage) {
        return Optional.of("The figure for " + vintage.figure().period() + " has the status " + vintage.status() + ".")
                .filter(note -> vintage.status() != ObservationStatus.A);
    }
}
