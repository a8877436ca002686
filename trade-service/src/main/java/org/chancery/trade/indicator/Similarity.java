package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** How alike the commodities of two flows are. Both distributions are of one classification and one level of it. */
public final class Similarity {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Similarity() {}

    /**
     * Trade complementarity, {@code 100 * (1 - sum_k |m_jk - x_ik| / 2)}: 100 when the partner imports what the state
     * exports, in the same shares, 0 when nothing of it. World Bank, WITS, "Trade Indicators" (M. Michaely 1996). Directional,
     * and its value changes with the level of the classification. (UNCTAD prints it from 0 to 1.) Empty when either trades
     * nothing.
     */
    public static Optional<BigDecimal> complementarity(Distribution exports, Distribution partnersImports) {
        if (isEmpty(exports) || isEmpty(partnersImports)) {
            return Optional.empty();
        }
        var distance = Distribution.sum(Distribution.keysOf(exports, partnersImports).stream()
                .map(key -> share(partnersImports, key)
                        .subtract(share(exports, key))
                        .abs()));
        var index = BigDecimal.ONE.subtract(distance.multiply(HALF)).multiply(HUNDRED);
        return Optional.of(bounded(index));
    }

    /**
     * Export similarity, {@code 100 * sum_k min(s_ik, s_jk)}: 100 when the two states export the same commodities in the same
     * shares, 0 when none in common. J. M. Finger and M. E. Kreinin, "A Measure of 'Export Similarity' and Its Possible
     * Uses", The Economic Journal 89 (1979). Empty when either exports nothing.
     */
    public static Optional<BigDecimal> exportSimilarity(Distribution exports, Distribution othersExports) {
        if (isEmpty(exports) || isEmpty(othersExports)) {
            return Optional.empty();
        }
        var common = Distribution.sum(Distribution.keysOf(exports, othersExports).stream()
                .map(key -> share(exports, key).min(share(othersExports, key))));
        return Optional.of(bounded(common.multiply(HUNDRED)));
    }

    /** Rounding of the shares may lead a last digit beyond the scale. */
    private static BigDecimal bounded(BigDecimal index) {
        return index.max(BigDecimal.ZERO).min(HUNDRED).round(Distribution.PRECISION);
    }

    private static boolean isEmpty(Distribution amounts) {
        return amounts.total().signum() == 0;
    }

    private static BigDecimal share(Distribution amounts, String key) {
        return amounts.share(key).orElse(BigDecimal.ZERO);
    }
}
