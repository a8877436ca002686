package org.chancery.trade.indicator;

import java.util.Optional;

/**
 * A place among others by amount, the largest first; equal amounts share a place. World Bank, WITS, "Trade Indicators":
 * the ranking is ordinal, over countries only, so give it a distribution without World, groups and areas not specified.
 *
 * @param place from 1
 * @param of how many are ranked: those with an amount
 */
public record Rank(int place, int of) {

    /** Empty for a key without an amount: what does not trade has no place. */
    public static Optional<Rank> of(String key, Distribution amounts) {
        var own = amounts.amount(key);
        if (own.signum() == 0) {
            return Optional.empty();
        }
        var above = amounts.amounts().values().stream()
                .filter(amount -> amount.compareTo(own) > 0)
                .count();
        var ranked = amounts.amounts().values().stream()
                .filter(amount -> amount.signum() > 0)
                .count();
        return Optional.of(new Rank(Math.toIntExact(above + 1), Math.toIntExact(ranked)));
    }
}
