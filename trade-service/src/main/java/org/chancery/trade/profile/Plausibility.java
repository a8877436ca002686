package org.chancery.trade.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.trade.comparison.Alarm;
import org.chancery.trade.comparison.Comparison;
import org.chancery.trade.comparison.Quantity;
import org.chancery.trade.figure.Figure;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.PeriodForm;

/** Finds figures that contradict each other or moved so far that somebody should look again before they are quoted. */
final class Plausibility {
    private static final Map<Integer, String> MULTIPLIERS = Map.of(3, " thousand", 6, " million", 9, " billion");

    private Plausibility() {}

    /** The alarms about figures in their order of print, then about their comparisons. */
    static List<Caution> alarms(List<Vintage> figures, List<Comparison> comparisons) {
        return Stream.of(
                        figures.stream().flatMap(part -> partsAboveTheirYear(part, figures)),
                        figures.stream().flatMap(total -> disagreeingTotals(total, figures)),
                        comparisons.stream().flatMap(Plausibility::moves))
                .flatMap(alarms -> alarms)
                .toList();
    }

    private static Stream<Caution> partsAboveTheirYear(Vintage part, List<Vintage> figures) {
        var figure = part.figure();
        if (figure.indicator().nature() == Nature.STOCK || figure.indicator().mayBeNegative()) {
            return Stream.empty();
        }
        return figures.stream()
                .filter(year -> year.figure().period().form() == PeriodForm.YEAR
                        && isWithin(figure, year.figure())
                        && isLike(figure, year.figure())
                        && figure.indicator() == year.figure().indicator())
                .filter(year -> lowest(part).compareTo(highest(year, figure)) > 0)
                .map(year -> new Caution(
                        Caution.Code.PART_ABOVE_YEAR,
                        named(part) + " is above that of the whole year " + printed(year)
                                + ": one of the two is wrong.",
                        List.of(figure.id(), year.figure().id())));
    }

    private static Stream<Caution> disagreeingTotals(Vintage total, List<Vintage> figures) {
        var indicator = total.figure().indicator();
        if (indicator != Indicator.TRADE_TURNOVER && indicator != Indicator.TRADE_BALANCE) {
            return Stream.empty();
        }
        return figures.stream()
                .filter(exports -> isBeside(total, exports, Indicator.EXPORTS))
                .flatMap(exports -> figures.stream()
                        .filter(imports -> isBeside(total, imports, Indicator.IMPORTS))
                        .filter(imports -> disagree(total, exports, imports))
                        .map(imports -> new Caution(
                                Caution.Code.TOTALS_DISAGREE,
                                named(total) + " is not what exports " + printed(exports) + " and imports "
                                        + printed(imports) + " of the same publisher make.",
                                List.of(
                                        total.figure().id(),
                                        exports.figure().id(),
                                        imports.figure().id()))));
    }

    private static boolean disagree(Vintage total, Vintage exports, Vintage imports) {
        var unit = total.figure();
        var second = value(imports, unit);
        var made = unit.indicator() == Indicator.TRADE_BALANCE
                ? value(exports, unit).subtract(second)
                : value(exports, unit).add(second);
        var roundings = rounding(total, unit).add(rounding(exports, unit)).add(rounding(imports, unit));
        return value(total, unit).subtract(made).abs().compareTo(roundings) > 0;
    }

    private static Stream<Caution> moves(Comparison comparison) {
        return comparison.alarms().stream()
                .filter(alarm -> alarm != Alarm.BASE_NEAR_ZERO)
                // A balance that turns has moved by more than half, too.
                .filter(alarm ->
                        alarm == Alarm.SIGN_CHANGED || !comparison.alarms().contains(Alarm.SIGN_CHANGED))
                .map(alarm -> new Caution(
                        Caution.Code.valueOf(alarm.name()),
                        named(comparison.current()) + " after " + printed(comparison.base()) + " in "
                                + comparison.base().figure().period()
                                + (alarm == Alarm.SIGN_CHANGED
                                        ? ": the sign has changed."
                                        : ": it has moved by more than half."),
                        List.of(
                                comparison.current().figure().id(),
                                comparison.base().figure().id())));
    }

    private static boolean isWithin(Figure part, Figure year) {
        var one = part.period();
        var whole = year.period();
        return !one.equals(whole)
                && !one.firstDay().isBefore(whole.firstDay())
                && !one.lastDay().isAfter(whole.lastDay());
    }

    private static boolean isLike(Figure one, Figure other) {
        return one.unit().equals(other.unit()) && one.valuation() == other.valuation();
    }

    private static boolean isBeside(Vintage total, Vintage part, Indicator indicator) {
        var one = total.figure();
        var other = part.figure();
        return other.indicator() == indicator
                && one.period().equals(other.period())
                && one.unit().equals(other.unit())
                && Objects.equals(one.publisher(), other.publisher());
    }

    private static BigDecimal lowest(Vintage vintage) {
        return value(vintage, vintage.figure()).subtract(rounding(vintage, vintage.figure()));
    }

    private static BigDecimal highest(Vintage vintage, Figure unit) {
        return value(vintage, unit).add(rounding(vintage, unit));
    }

    private static BigDecimal value(Vintage vintage, Figure unit) {
        return Quantity.of(vintage).in(unit.unitMultiplier()).value();
    }

    /** Half of the last digit as printed. */
    private static BigDecimal rounding(Vintage vintage, Figure unit) {
        return new BigDecimal("0.5")
                .scaleByPowerOfTen(vintage.figure().unitMultiplier() - unit.unitMultiplier() - vintage.decimals());
    }

    private static String named(Vintage vintage) {
        var figure = vintage.figure();
        return figure.indicator().title() + " " + printed(vintage) + " in " + figure.period();
    }

    private static String printed(Vintage vintage) {
        var figure = vintage.figure();

        return vintage.value().toPlainString() + MULTIPLIERS.getOrDefault(figure.unitMultiplier(), "") + " "
                + figure.unit();
    }
}
