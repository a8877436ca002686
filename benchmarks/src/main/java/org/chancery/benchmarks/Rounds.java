package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Two measurements taken in turn, so that what else the machine does falls on both. The ratio of a round is the product's
 * figure over the limit's; the result is the median of the rounds.
 */
final class Rounds {
    private final int rounds;

    Rounds(int rounds) {
        this.rounds = rounds;
    }

    Compared compare(String what, String unit, Measurement product, Measurement limit) throws Exception {
        List<double[]> pairs = new ArrayList<>();
        for (var round = 0; round < rounds; round++) {
            var productFirst = round % 2 == 0;
            var first = productFirst ? product.take() : limit.take();
            var second = productFirst ? limit.take() : product.take();
            pairs.add(productFirst ? new double[] {first, second} : new double[] {second, first});
        }
        var ratios =
                pairs.stream().mapToDouble(pair -> pair[0] / pair[1]).sorted().toArray();
        return new Compared(
                what,
                unit,
                median(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                median(pairs.stream().mapToDouble(pair -> pair[0]).toArray()),
                median(pairs.stream().mapToDouble(pair -> pair[1]).toArray()));
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Medians of the rounds.
     *
     * @param unit of the product and the limit
     * @param ratio of the product to the limit, from the lowest to the highest of a round
     */
    record Compared(
            String what, String unit, double ratio, double lowest, double highest, double product, double limit) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s%n    ratio %.2f (rounds %.2f to %.2f); product %.1f %s, limit %.1f %s",
                    what,
                    ratio,
                    lowest,
                    highest,
                    product,
                    unit,
                    limit,
                    unit);
        }

        /** Throws if the product is slower than that. */
        void requireRatio(double least) {
            if (ratio < least) {
                throw new AssertionError(
                        String.format(Locale.ROOT, "%s: the ratio is %.2f; at least %.2f", what, ratio, least));
            }
        }
    }

    /** One figure of one side, in the unit of the comparison. */
    @FunctionalInterface
    interface Measurement {
        double take() throws Exception;
    }
}
