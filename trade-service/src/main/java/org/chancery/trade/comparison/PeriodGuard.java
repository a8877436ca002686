package org.chancery.trade.comparison;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;

/**
 * Says between which periods growth may be computed. A flow is compared only with the same months of an earlier year
 * (or, for ranges of whole years, with as many earlier whole years); a stock with any earlier date. A running total over
 * more than a year is compared with nothing.
 */
public final class PeriodGuard {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM");
    private static final int MONTHS_OF_YEAR = 12;

    private PeriodGuard() {}

    /** Why the two must not be compared; empty when they may. */
    public static Optional<String> objection(Nature nature, Period current, Period base) {
        if (current.equals(base)) {
            return Optional.of("A period is not compared with itself");
        }
        return objectionTo(nature, current)
                .or(() -> objectionTo(nature, base))
                .or(() -> objectionToWindows(nature, current, base))
                .or(() -> base.isBefore(current)
                        ? Optional.empty()
                        : Optional.of("The base " + base + " must lie before the period " + current));
    }

    /** Periods with the same likeness are alike, the earlier may be the base of the later; empty for a running total. */
    public static Optional<String> likeness(Nature nature, Period period) {
        if (objectionTo(nature, period).isPresent()) {
            return Optional.empty();
        }
        if (nature == Nature.STOCK) {
            return Optional.of("DATE");
        }
        return Optional.of(
                switch (period.form()) {
                    case YEAR, DAY, CUMULATIVE -> period.form().name();
                    case YEARS -> period.months() / MONTHS_OF_YEAR + "-YEARS";
                    case MONTH, QUARTER, MONTHS ->
                        MONTH.format(period.firstDay()) + ".." + MONTH.format(period.lastDay());
                });
    }

    /** The same months (or date) a year earlier; empty where years come in ranges, or nothing is alike. */
    public static Optional<Period> precedingLike(Nature nature, Period period) {
        return neighbour(nature, period, -1);
    }

    /** The same months (or date) a year later. */
    public static Optional<Period> followingLike(Nature nature, Period period) {
        return neighbour(nature, period, 1);
    }

    private static Optional<Period> neighbour(Nature nature, Period period, int years) {
        return likeness(nature, period)
                .filter(alike -> period.form() != PeriodForm.YEARS)
                .flatMap(alike -> period.sameInAnotherYear(years));
    }

    private static Optional<String> objectionTo(Nature nature, Period period) {
        var form = period.form();
        if (nature == Nature.STOCK) {
            return form == PeriodForm.DAY || form == PeriodForm.MONTH
                    ? Optional.empty()
                    : Optional.of(period + " is a window, but a stock stands at a date (2023-10 or 2023-10-21)");
        }
        return switch (form) {
            case DAY -> Optional.of(period + " is a day, but a flow runs over months");
            case CUMULATIVE ->
                Optional.of(period + " is a running total over " + period.months()
                        + " months, which has no like period to compare it with");
            case MONTH, QUARTER, YEAR, MONTHS, YEARS -> Optional.empty();
        };
    }

    private static Optional<String> objectionToWindows(Nature nature, Period current, Period base) {
        if (likeness(nature, current).equals(likeness(nature, base))) {
            return Optional.empty();
        }
        if (current.months() != base.months()) {
            return Optional.of(current + " covers " + months(current) + " and " + base + " covers " + months(base)
                    + ": growth is computed only between equal windows");
        }
        return Optional.of(current + " and " + base
                + " are different months of the year: growth is computed only between the same months");
    }

    /** Whole years between two periods that are alike, if it is a whole number of years. */
    static Optional<Integer> yearsBetween(Period current, Period base) {
        var months = Math.toIntExact(ChronoUnit.MONTHS.between(base.firstDay(), current.firstDay()));
        var whole = months % MONTHS_OF_YEAR == 0
                && base.sameInAnotherYear(months / MONTHS_OF_YEAR)
                        .filter(current::equals)
                        .isPresent();
        return whole ? Optional.of(months / MONTHS_OF_YEAR) : Optional.empty();
    }

    private static String months(Period period) {
        return period.months() == 1 ? "1 month" : period.months() + " months";
    }
}
