package org.chancery.trade.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Amounts by commodity or by partner in one unit, none negative, from which shares are taken. A key that is not there has
 * the amount nought.
 *
 * <p>Results are computed to {@link MathContext#DECIMAL64}, sixteen digits, and rounded only where they are printed.
 */
public record Distribution(Map<String, BigDecimal> amounts) {
    static final MathContext PRECISION = MathContext.DECIMAL64;

    /** @throws IllegalArgumentException naming the key whose amount is negative */
    public Distribution {
        amounts.forEach((key, amount) -> {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(key + " has the negative amount " + amount.toPlainString());
            }
        });
        amounts = Map.copyOf(amounts);
    }

    public BigDecimal amount(String key) {
        return amounts.getOrDefault(key, BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** From 0 to 1; empty when there is nothing to share. */
    public Optional<BigDecimal> share(String key) {
        return ratio(amount(key), total());
    }

    /** One for each key, together 1 but for the rounding of the last digit; empty when there is nothing to share. */
    List<BigDecimal> shares() {
        var total = total();
        return total.signum() == 0
                ? List.of()
                : amounts.values().stream()
                        .map(amount -> amount.divide(total, PRECISION))
                        .toList();
    }

    /** The keys of both, in their order. */
    static SortedSet<String> keysOf(Distribution one, Distribution other) {
        var keys = new TreeSet<>(one.amounts.keySet());
        keys.addAll(other.amounts.keySet());
        return keys;
    }

    static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, PRECISION));
    }

    static BigDecimal sum(Stream<BigDecimal> terms) {
        return terms.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
