package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The average growth a period of a series of equal, consecutive windows, as a fraction (0.05 is five per cent). The two kinds
 * differ wherever growth was uneven: always say which.
 */
public enum AverageGrowth {
    /**
     * {@code exp(b) - 1} with {@code ln y = a + b t} fitted by least squares: all values count. UNCTAD, Handbook of
     * Statistics, "Calculation methods" (an older edition printed b itself).
     */
    LEAST_SQUARES {
        @Override
        double fraction(List<BigDecimal> values) {
            var middle = (values.size() - 1) / 2.0;
            var level = values.stream()
                    .mapToDouble(AverageGrowth::logarithm)
                    .average()
                    .orElseThrow();
            var slope = 0.0;
            var spread = 0.0;
            for (var time = 0; time < values.size(); time++) {
                slope += (time - middle) * (logarithm(values.get(time)) - level);
                spread += (time - middle) * (time - middle);
            }
            return Math.expm1(slope / spread);
        }
    },

    /** {@code (V_k / V_0)^(1/k) - 1}: only the first and the last value count. UNCTAD, as above, "exponential growth". */
    EXPONENTIAL {
        @Override
        double fraction(List<BigDecimal> values) {
            var steps = values.size() - 1;
            return Math.expm1((logarithm(values.get(steps)) - logarithm(values.get(0))) / steps);
        }
    };

    /** What double arithmetic is good for. */
    private static final MathContext PRECISION = new MathContext(12);

    /**
     * The average growth.
     *
     * @param values of one window after the other, none missing, the earliest first
     * @throws IllegalArgumentException for fewer than two values, or one that is not above zero: it has no logarithm
     */
    public BigDecimal of(List<BigDecimal> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("average growth needs at least two values");
        }
        if (values.stream().anyMatch(value -> value.signum() <= 0)) {
            throw new IllegalArgumentException("average growth needs values above zero");
        }
        return new BigDecimal(fraction(values), PRECISION);
    }

    abstract double fraction(List<BigDecimal> values);

    private static double logarithm(BigDecimal value) {
        return Math.log(value.doubleValue());
    }
}
