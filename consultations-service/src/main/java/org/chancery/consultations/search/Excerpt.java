package org.chancery.consultations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.consultations.search.Highlight.Fragment;

/**
 * A text of a record and which of its words a search found.
 *
 * @param pieces in turn what stands before a word and the word; at the end no word
 * @param first the place of the first word in the record
 * @param found the places in the record whose words a search found
 */
record Excerpt(List<String> pieces, int first, Set<Integer> found) {
    private static final String CUT = "…";
    /** Words before the first that was found, for its sense. */
    private static final int LEAD = 8;

    int words() {
        return (int) IntStream.range(0, pieces.size() / 2)
                .filter(index -> !word(index).isEmpty())
                .count();
    }

    boolean isFound() {
        return IntStream.range(0, words()).anyMatch(this::isFound);
    }

    /** The place of the first word of the text that follows in the record. */
    int next() {
        return first + words() + 1;
    }

    /** The run of at most so many words that shows the most of what was found, the first of several. */
    List<Fragment> fragments(int most) {
        var start = start(most);
        var end = Math.min(words(), start + most);
        var fragments = new ArrayList<Fragment>();
        var between = new StringBuilder(start > 0 ? CUT : "");
        for (var index = start; index < end; index++) {
            between.append(index == start && start > 0 ? "" : before(index));
            if (isFound(index)) {
                add(fragments, between);
                fragments.add(new Fragment(word(index), true));
            } else {
                between.append(word(index));
            }
        }
        between.append(end < words() ? CUT : rest());
        add(fragments, between);
        return fragments;
    }

    private int start(int most) {
        var count = words();
        var best = 0;
        var bestFound = 0L;
        for (var index = 0; index < count; index++) {
            if (isFound(index)) {
                var start = Math.max(0, Math.min(index - Math.min(LEAD, most / 2), count - most));
                var within = IntStream.range(start, start + most)
                        .filter(this::isFound)
                        .count();
                if (within > bestFound) {
                    best = start;
                    bestFound = within;
                }
            }
        }
        return best;
    }

    private static void add(List<Fragment> fragments, StringBuilder between) {
        if (!between.isEmpty()) {
            fragments.add(new Fragment(between.toString(), false));
            between.setLength(0);
        }
    }

    private boolean isFound(int index) {
        return found.contains(first + index);
    }

    private String before(int index) {
        return pieces.get(2 * index);
    }

    private String word(int index) {
        return pieces.get(2 * index + 1);
    }

    private String rest() {
        return words() * 2 < pieces.size() ? before(words()) : "";
    }
}
