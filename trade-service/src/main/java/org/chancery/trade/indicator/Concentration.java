package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/** How far trade is gathered on few commodities or partners: the Herfindahl-Hirschman index in its two usual forms. */
public final class Concentration {
    private Concentration() {}

    /**
     * The sum of the squared shares, {@code sum s^2}, on the scale from 1/n (evenly spread) to 1 (all on one). World Bank,
     * WITS, "Trade Indicators", market concentration; over countries only. Others print it times 10,000: name the scale.
     */
    public static Optional<BigDecimal> herfindahl(Distribution amounts) {
        var shares = amounts.shares();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(Distribution.sum(shares.stream().map(share -> share.multiply(share)))
                        .round(Distribution.PRECISION));
    }

    /**
     * {@code (sqrt(sum s^2) - sqrt(1/n)) / (1 - sqrt(1/n))}, from 0 (evenly spread) to 1 (all on one). UNCTAD, Handbook of
     * Statistics, "Calculation methods", concentration index. It is not comparable with {@link #herfindahl}.
     *
     * @param classes n, how many commodities or partners there could be, traded or not
     * @throws IllegalArgumentException unless there could be two, and as many as have an amount
     */
    public static Optional<BigDecimal> normalised(Distribution amounts, int classes) {
        var traded = amounts.amounts().values().stream()
                .filter(amount -> amount.signum() > 0)
                .count();
        if (classes < 2 || classes < traded) {
            throw new IllegalArgumentException(
                    "n must be at least 2 and at least " + traded + ", the number of classes with an amount");
        }
        var even = BigDecimal.ONE
                .divide(BigDecimal.valueOf(classes), Distribution.PRECISION)
                .sqrt(Distribution.PRECISION);
        return herfindahl(amounts)
                .map(index -> index.sqrt(Distribution.PRECISION)
                        .subtract(even)
                        // An even spread comes out a last digit below nought.
                        .max(BigDecimal.ZERO)
                        .divide(BigDecimal.ONE.subtract(even), Distribution.PRECISION));
    }
}
