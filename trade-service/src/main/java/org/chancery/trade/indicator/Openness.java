package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** How much of its product a state trades. */
public final class Openness {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Openness() {}

    /**
     * {@code ((X + M) / 2) / GDP}, UNCTAD, Handbook of Statistics, "Calculation methods". (Others do not halve.) Empty for a
     * product of nought.
     *
     * @param exports with all partners, in the unit and for the period of the product
     * @throws IllegalArgumentException when the product is negative
     */
    public static Optional<BigDecimal> of(BigDecimal exports, BigDecimal imports, BigDecimal product) {
        if (product.signum() < 0) {
            throw new IllegalArgumentException("a gross domestic product is not negative");
        }
        return Distribution.ratio(exports.add(imports), product.multiply(TWO));
    }
}
