package org.chancery.trade.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison that the period guard would let pass, and what is missing for it. */
@Schema(description = "A comparison that may be asked for instead")
public record LawfulComparison(
        Period period,
        Period base,

        @Schema(description = "Whether a figure is recorded for both periods")
        boolean available,

        @Schema(description = "Periods without a figure") List<Period> missing) {

    /**
     * What may be asked for instead of {@code period} against {@code base}: first the like periods of the two, then the
     * newest comparisons that the known periods allow.
     */
    public static List<LawfulComparison> insteadOf(
            Nature nature, Period period, Period base, Collection<Period> known) {
        var pairs = new LinkedHashSet<Pair>();
        pairs.add(new Pair(base, period));
        PeriodGuard.precedingLike(nature, period).ifPresent(earlier -> pairs.add(new Pair(period, earlier)));
        PeriodGuard.followingLike(nature, base).ifPresent(later -> pairs.add(new Pair(later, base)));
        PeriodGuard.precedingLike(nature, base).ifPresent(earlier -> pairs.add(new Pair(base, earlier)));
        newestOfEachLikeness(nature, known).forEach(pairs::add);
        return pairs.stream()
                .filter(pair -> PeriodGuard.objection(nature, pair.period(), pair.base())
                        .isEmpty())
                .map(pair -> of(pair.period(), pair.base(), known))
                .toList();
    }

    static LawfulComparison of(Period period, Period base, Collection<Period> known) {
        var missing =
                Stream.of(period, base).filter(asked -> !known.contains(asked)).toList();
        return new LawfulComparison(period, base, missing.isEmpty(), missing);
    }

    private static List<Pair> newestOfEachLikeness(Nature nature, Collection<Period> known) {
        var alike = new TreeMap<String, List<Period>>();
        known.stream()
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(period -> PeriodGuard.likeness(nature, period)
                        .ifPresent(likeness -> alike.computeIfAbsent(likeness, any -> new ArrayList<>())
                                .add(period)));
        return alike.values().stream()
                .map(periods -> newestPair(nature, periods))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Pair> newestPair(Nature nature, List<Period> newestFirst) {
        var newest = newestFirst.get(0);
        return newestFirst.stream()
                .filter(base -> PeriodGuard.objection(nature, newest, base).isEmpty())
                .findFirst()
                .map(base -> new Pair(newest, base));
    }

    @Override
    public String toString() {
        var names = missing.stream().map(Period::toString).toList();
        return period + " against " + base + (available ? "" : " (no figure for " + String.join(", ", names) + ")");
    }

    private record Pair(Period period, Period base) {}
}
