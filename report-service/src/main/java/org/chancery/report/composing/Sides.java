package org.chancery.report.composing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The parties of a meeting: ours first, then the partner, then any other by its code. */
final class Sides {
    private final BriefingFacts facts;
    private final Words words;

    Sides(BriefingFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    <T> List<T> oursFirst(List<T> items, Function<T, String> side) {
        return items.stream()
                .sorted(Comparator.comparingInt((T item) -> rank(side.apply(item)))
                        .thenComparing(side))
                .toList();
    }

    String name(String code) {
        return code.equals(facts.home()) ? words.text("ours", words.state(code)) : words.state(code);
    }

    private int rank(String side) {
        return side.equals(facts.home()) ? 0 : side.equals(facts.partner()) ? 1 : 2;
    }
}
