package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Who gets room on one page before whom. */
final class Turns {
    /** The sections in the order in which they get room, an entry at a time; who stands there often gets more. */
    private static final List<String> TURN = List.of(
            "objectives",
            "brief",
            "brief",
            "delegations",
            "delegations",
            "points",
            "trade",
            "trade",
            "trade",
            "commitments",
            "commitments",
            "commitments",
            "outcome",
            "trade",
            "trade",
            "trade",
            "objectives",
            "points",
            "pressLine",
            "response",
            "theirObjectives",
            "tactics");

    private Turns() {}

    /** Whether the section gets any. */
    static boolean has(String section) {
        return TURN.contains(section);
    }

    /** Every entry, in the order in which they get room: the sections in turn, within each what is most urgent. */
    static List<Place> ranking(Map<String, List<Entry>> all) {
        var waiting = new HashMap<String, List<Place>>();
        all.forEach((name, entries) -> waiting.put(name, byRank(name, entries)));
        var ranking = new LinkedHashSet<Place>();
        var most = all.values().stream().mapToInt(List::size).max().orElse(0);
        var taken = new HashMap<String, Integer>();
        for (var turn = 0; turn < most; turn++) {
            for (var name : TURN) {
                var places = waiting.getOrDefault(name, List.of());
                var next = taken.merge(name, 1, Integer::sum) - 1;
                if (next < places.size()) {
                    ranking.add(places.get(next));
                }
            }
        }
        return List.copyOf(ranking);
    }

    private static List<Place> byRank(String name, List<Entry> entries) {
        var places = new ArrayList<Place>();
        for (var index = 0; index < entries.size(); index++) {
            places.add(new Place(name, index));
        }
        places.sort(Comparator.comparing(place -> entries.get(place.index()).rank()));
        return places;
    }

    /** An entry by its section and its place there. */
    record Place(String section, int index) {}
}
