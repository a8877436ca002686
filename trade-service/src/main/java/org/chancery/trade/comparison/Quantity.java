package org.chancery.trade.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chancery.trade.figure.Vintage;

/**
 * A value as printed, in units of ten to the power of {@code unitMultiplier}.
 *
 * @param exact whether it was counted, so that its last digit is certain; otherwise it was rounded to its last digit
 */
public record Quantity(BigDecimal value, int unitMultiplier, boolean exact) {

    public static Quantity of(Vintage vintage) {
        var figure = vintage.figure();
        var exact = figure.indicator().isCount() && figure.unitMultiplier() == 0 && !vintage.approximate();
        return new Quantity(vintage.value(), figure.unitMultiplier(), exact);
    }

    /** The same quantity in another multiplier, with all its digits and no more. */
    public Quantity in(int otherMultiplier) {
        if (otherMultiplier == unitMultiplier) {
            return this;
        }
        var moved = value.scaleByPowerOfTen(unitMultiplier - otherMultiplier);
        var plain = moved.scale() < 0 ? moved.setScale(0, RoundingMode.UNNECESSARY) : moved;
        return new Quantity(plain, otherMultiplier, exact);
    }
}
