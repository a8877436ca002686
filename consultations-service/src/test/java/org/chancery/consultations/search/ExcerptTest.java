package org.chancery.consultations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.consultations.search.Highlight.Fragment;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void shortTextIsShownWholeAsItIsWritten() {
        var excerpt = new Excerpt(List.of("«", "Стойчев", "», да: ", "5", ".", "9", "!", ""), 2, Set.of(2, 5));

        assertEquals(
                List.of(new Fragment("«", false), new Fragment("Стойчев", true), new Fragment("», да: 5.9!", false)),
                excerpt.fragments(40));
        assertEquals(6, excerpt.next());
    }

    @Test
    void longTextIsShownAroundWhatWasFound() {
        var fragments = words(100, Set.of(60, 61)).fragments(20);

        assertEquals(
                "…w50 w51 w52 w53 w54 w55 w56 w57 [w58] [w59] w60 w61 w62 w63 w64 w65 w66 w67 w68 w69…",
                shown(fragments));
    }

    @Test
    void excerptShowsWhereMostWasFound() {
        assertEquals(
                "…w85 w86 w87 w88 w89 [w90] w91 [w92] w93 w94…",
                shown(words(100, Set.of(7, 92, 94)).fragments(10)));
    }

    @Test
    void foundAtTheEndIsShownWithTheEnd() {
        assertEquals("…w95 w96 w97 w98 [w99]", shown(words(100, Set.of(101)).fragments(5)));
    }

    @Test
    void nothingFoundShowsTheBeginning() {
        var excerpt = words(100, Set.of(1, 102));

        assertFalse(excerpt.isFound());
        assertEquals("w0 w1 w2…", shown(excerpt.fragments(3)));
    }

    private static Excerpt words(int count, Set<Integer> found) {
        List<String> pieces = new ArrayList<>();
        IntStream.range(0, count).forEach(number -> {
            pieces.add(number == 0 ? "" : " ");
            pieces.add("w" + number);
        });
        pieces.add("");
        pieces.add("");
        return new Excerpt(pieces, 2, found);
    }

    private static String shown(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> fragment.matched() ? "[" + fragment.text() + "]" : fragment.text())
                .collect(Collectors.joining());
    }
}
