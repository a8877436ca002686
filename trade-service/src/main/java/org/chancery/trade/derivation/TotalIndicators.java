package org.chancery.trade.derivation;

import static org.chancery.trade.tradeflow.TradeTotal.WORLD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.trade.comparison.Alarm;
import org.chancery.trade.comparison.Growth;
import org.chancery.trade.comparison.Quantity;
import org.chancery.trade.derivation.DatasetTotals.Amount;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.indicator.AverageGrowth;
import org.chancery.trade.indicator.Distribution;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.indicator.MirrorDiscrepancy;
import org.chancery.trade.indicator.Openness;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;
import org.jspecify.annotations.Nullable;

/** What is computed from the totals of a pair, or of a reporter with the world, in one dataset. Pure; what it cannot compute it refuses with the reason. */
final class TotalIndicators {
    private static final int PERCENT_DECIMALS = 2;
    private static final int RATIO_DECIMALS = 3;

    private final DerivationQuery query;
    private final DatasetTotals totals;

    TotalIndicators(DerivationQuery query, DatasetTotals totals) {
        this.query = query;
        this.totals = totals;
    }

    /** The windows are alike: whoever asks has seen to it. */
    List<DerivedValue> growth(Period base) {
        var now = amount(partner(), query.period());
        var then = amount(partner(), base);
        now.requireValuationOf(then);
        var multiplier = totals.dataset().unitMultiplier();
        var current = new Quantity(now.value(), multiplier, true);
        var earlier = new Quantity(then.value(), multiplier, true);
        var growth = Growth.between(current, earlier);
        var alarms = EnumSet.noneOf(Alarm.class);
        alarms.addAll(Growth.alarms(current, earlier));
        if (isAboveItsYear(now, query.period()) || isAboveItsYear(then, base)) {
            alarms.add(Alarm.PART_ABOVE_YEAR);
        }
        var inputs = Amount.inputs(now, then);
        return List.of(
                value("PERCENT", growth.percentChange(), DerivedValue.PERCENT, inputs)
                        .noting(growth.note(), alarms),
                value("ABSOLUTE", growth.absoluteChange(), totals.unit(), inputs)
                        .noting(null, alarms));
    }

    List<DerivedValue> averageGrowth(Period base) {
        var years = Stream.iterate(base, year -> !query.period().isBefore(year), TotalIndicators::yearAfter)
                .map(year -> amount(partner(), year))
                .toList();
        years.forEach(year -> year.requireValuationOf(years.get(0)));
        var values = years.stream().map(Amount::value).toList();
        if (values.stream().anyMatch(value -> value.signum() <= 0)) {
            throw new NotComputableException("A value is not above nought, and has no logarithm");
        }
        var inputs = years.stream().flatMap(year -> year.inputs().stream()).toList();
        return Stream.of(AverageGrowth.values())
                .map(kind -> value(kind.name(), percent(kind.of(values)), "per cent a year", inputs))
                .toList();
    }

    List<DerivedValue> share() {
        var part = amount(partner(), query.period());
        var whole = amount(WORLD, query.period());
        part.requireValuationOf(whole);
        var share = new Distribution(Map.of("part", part.value(), "rest", rest(part, whole))).share("part");
        return List.of(value(null, percent(defined(share)), DerivedValue.PERCENT, Amount.inputs(part, whole)));
    }

    List<DerivedValue> mirror() {
        var exporting = query.measure() == Indicator.EXPORTS;
        var ours = amount(partner(), query.period());
        var theirs = totals.needed(
                /* reporter= */ partner(),
                /* partner= */ query.reporter(),
                exporting ? Indicator.IMPORTS : Indicator.EXPORTS,
                query.period());
        var discrepancy = exporting
                ? new MirrorDiscrepancy(ours.value(), theirs.value())
                : new MirrorDiscrepancy(theirs.value(), ours.value());
        var inputs = Amount.inputs(ours, theirs);
        var one = ours.parts().get(0).valuation();
        var other = theirs.parts().get(0).valuation();
        var note = one != null && Objects.equals(one, other)
                ? null
                : "Valued " + told(one) + " by " + query.reporter() + " and " + told(other) + " by " + partner()
                        + ": freight and insurance alone make 10 to 20 per cent.";
        return Stream.of(
                        value("RELATIVE", ratio(discrepancy.relative().orElse(null)), "from 0 to 1", inputs),
                        value("RATIO", ratio(discrepancy.ratio().orElse(null)), "importer's over exporter's", inputs),
                        value("GAP", discrepancy.gap(), totals.unit(), inputs))
                .map(value -> value.noting(note, EnumSet.noneOf(Alarm.class)))
                .toList();
    }

    /** The product is a recorded figure, the same for all datasets; one result for each publisher of it. */
    List<DerivedValue> openness(List<Vintage> products) {
        var trade = totals.needed(query.reporter(), WORLD, Indicator.TRADE_TURNOVER, query.period());
        if (products.isEmpty()) {
            throw new NotComputableException(
                    "No gross domestic product of " + query.reporter() + " is recorded for " + query.period());
        }
        var currency = totals.dataset().currency();
        var alike = products.stream()
                .filter(product -> product.figure().unit().equals(currency))
                .toList();
        if (alike.isEmpty()) {
            throw new NotComputableException(
                    "The product is in " + products.get(0).figure().unit() + " and the flows are in " + currency
                            + ": without a dated rate of exchange they are not compared");
        }
        return alike.stream().map(product -> openness(trade, product)).toList();
    }

    private DerivedValue openness(Amount trade, Vintage product) {
        var scaled = Quantity.of(product).in(totals.dataset().unitMultiplier()).value();
        var openness =
                Openness.of(trade.parts().get(0).value(), trade.parts().get(1).value(), scaled);
        var inputs = new ArrayList<>(trade.inputs());
        inputs.add(DerivedInput.of(product));
        return value(null, percent(defined(openness)), DerivedValue.PERCENT, List.copyOf(inputs));
    }

    private static BigDecimal rest(Amount part, Amount whole) {
        var rest = whole.value().subtract(part.value());
        if (rest.signum() < 0) {
            throw new NotComputableException("The trade with "
                    + part.parts().get(0).partner() + " is above that with the world: one of the two is wrong");
        }
        return rest;
    }

    private boolean isAboveItsYear(Amount part, Period period) {
        if (period.form() == PeriodForm.YEAR || query.measure() == Indicator.TRADE_BALANCE) {
            return false;
        }
        var year = Period.parse(Integer.toString(period.firstDay().getYear()));
        return totals.amount(query.reporter(), partner(), query.measure(), year)
                .filter(whole -> part.value().compareTo(whole.value()) > 0)
                .isPresent();
    }

    private Amount amount(String partner, Period period) {
        return totals.needed(query.reporter(), partner, query.measure(), period);
    }

    private String partner() {
        return Objects.requireNonNullElse(query.partner(), WORLD);
    }

    private DerivedValue value(
            @Nullable String kind, @Nullable BigDecimal value, String unit, List<DerivedInput> inputs) {
        return DerivedValue.of(totals.dataset(), kind, value, unit, inputs);
    }

    private static Period yearAfter(Period year) {
        return year.sameInAnotherYear(1).orElseThrow();
    }

    private static String told(@Nullable String valuation) {
        return valuation == null ? "in a way that is not told" : valuation;
    }

    static BigDecimal defined(Optional<BigDecimal> value) {
        return value.orElseThrow(() -> new NotComputableException("It would be a division by nought"));
    }

    static BigDecimal percent(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal ratio(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(RATIO_DECIMALS, RoundingMode.HALF_UP);
    }
}
