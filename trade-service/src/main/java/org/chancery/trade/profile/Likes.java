package org.chancery.trade.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.trade.figure.Vintage;
import org.chancery.trade.period.Period;

/** Figures that belong together, and one of them a period. */
final class Likes {
    private Likes() {}

    /** The figures by a key, in the order in which the keys first come; figures without a key are left out. */
    static <K> Map<K, List<Vintage>> grouped(List<Vintage> figures, Function<Vintage, Optional<K>> key) {
        var groups = new LinkedHashMap<K, List<Vintage>>();
        figures.forEach(figure -> key.apply(figure)
                .ifPresent(group ->
                        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(figure)));
        return groups;
    }

    /**
     * One figure a period, newest period first. Where publishers overlap, the one that covers most periods speaks
     * throughout, so that a change of source does not look like a change of trade.
     */
    static List<Vintage> onePerPeriod(List<Vintage> figures) {
        var covered = new HashMap<String, Integer>();
        figures.forEach(vintage -> covered.merge(vintage.figure().publisher(), 1, Integer::sum));
        var preferred = Comparator.<Vintage, Integer>comparing(
                        vintage -> covered.getOrDefault(vintage.figure().publisher(), 0))
                .thenComparing(vintage -> vintage.source().publishedOn())
                .thenComparing(vintage -> vintage.figure().id());
        var chosen = new HashMap<Period, Vintage>();
        figures.forEach(vintage -> chosen.merge(
                vintage.figure().period(), vintage, (one, other) -> preferred.compare(one, other) >= 0 ? one : other));
        return chosen.values().stream()
                .sorted(Comparator.comparing(
                                (Vintage vintage) -> vintage.figure().period())
                        .reversed())
                .toList();
    }
}
