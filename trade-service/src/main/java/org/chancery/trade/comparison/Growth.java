package org.chancery.trade.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Growth of a quantity over an earlier one: {@code V(t) / V(t-1) - 1} on equal windows, in per cent. This is the growth
 * that the World Bank's WITS metadata defines ("previous year, current US dollars"); it compares prices of the day and
 * is not deflated.
 *
 * <p>The change is exact, in the unit multiplier of the current quantity. The percentage is rounded half up to {@value
 * #PERCENT_DECIMALS} decimal, and there is none where it would mislead: from a negative base, to a value of the other
 * sign, and from a base near zero. Near zero is a base that is zero, that is below one hundredth of the current value, or
 * that was printed with fewer than ten units of its last digit, since its rounding alone then moves the percentage by
 * more than five points in a hundred.
 *
 * @param note why there is no percentage
 */
public record Growth(
        BigDecimal absoluteChange,
        @Nullable BigDecimal percentChange,
        @Nullable String note) {
    public static final int PERCENT_DECIMALS = 1;
    public static final String FORMULA =
            "100 * (current - base) / base, rounded half up to " + PERCENT_DECIMALS + " decimal";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FEWEST_UNITS_OF_LAST_DIGIT = BigDecimal.TEN;

    public static Growth between(Quantity current, Quantity earlier) {
        var base = earlier.in(current.unitMultiplier());
        var change = current.value().subtract(base.value());
        var obstacle = obstacle(current, base, earlier);
        var percent = obstacle == null
                ? change.multiply(HUNDRED).divide(base.value(), PERCENT_DECIMALS, RoundingMode.HALF_UP)
                : null;
        return new Growth(change, percent, obstacle);
    }

    /** What of the change is to be looked at before it is quoted. */
    public static Set<Alarm> alarms(Quantity current, Quantity earlier) {
        var base = earlier.in(current.unitMultiplier());
        var alarms = EnumSet.noneOf(Alarm.class);
        if (base.value().signum() * current.value().signum() < 0) {
            alarms.add(Alarm.SIGN_CHANGED);
        }
        if (base.value().signum() >= 0 && current.value().signum() >= 0 && isNearZero(current, base, earlier)) {
            alarms.add(Alarm.BASE_NEAR_ZERO);
        }
        var move = current.value().subtract(base.value()).abs();
        if (move.add(move).compareTo(base.value().abs()) > 0) {
            alarms.add(Alarm.MOVED_BY_MORE_THAN_HALF);
        }
        return alarms;
    }

    private static @Nullable String obstacle(Quantity current, Quantity base, Quantity baseAsPrinted) {
        if (base.value().signum() < 0) {
            return "No percentage: the base is negative.";
        }
        if (current.value().signum() < 0) {
            return "No percentage: the value and its base have opposite signs.";
        }
        return isNearZero(current, base, baseAsPrinted) ? "No percentage: the base is zero or near zero." : null;
    }

    private static boolean isNearZero(Quantity current, Quantity base, Quantity baseAsPrinted) {
        var farBelow = base.value().multiply(HUNDRED).compareTo(current.value()) < 0;
        var coarse = !baseAsPrinted.exact()
                && baseAsPrinted
                                .value()
                                .movePointRight(baseAsPrinted.value().scale())
                                .compareTo(FEWEST_UNITS_OF_LAST_DIGIT)
                        < 0;
        return base.value().signum() == 0 || farBelow || coarse;
    }
}
