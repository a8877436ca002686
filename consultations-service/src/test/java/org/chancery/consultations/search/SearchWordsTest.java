package org.chancery.consultations.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.chancery.consultations.search.SearchWords.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void wordsQuotedWordsAndExcludedWordsAreToldApart() {
        assertEquals(
                new SearchWords(
                        List.of(new Term("trade", false), new Term("Middle Corridor", true), new Term("5.9", false)),
                        List.of("energy", "green hydrogen")),
                SearchWords.parse("trade \"Middle Corridor\" -energy 5.9 -\"green hydrogen\""));
    }

    @Test
    void hyphenWithinAWordExcludesNothing() {
        assertEquals(
                new SearchWords(List.of(new Term("Kazakh-Bulgarian", false)), List.of()),
                SearchWords.parse("Kazakh-Bulgarian"));
    }

    @Test
    void quoteThatIsNotClosedReachesToTheEnd() {
        assertEquals(
                new SearchWords(List.of(new Term("Middle Corridor", true)), List.of()),
                SearchWords.parse("\"Middle Corridor"));
    }

    @Test
    void whatHasNoLetterOrDigitIsNoWord() {
        assertEquals(
                new SearchWords(List.of(new Term("Стойчев", false)), List.of()),
                SearchWords.parse("-- & ' Стойчев \"\" !"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "&|!", "-energy", "\""})
    void withoutAWordThereIsNothingToSearchFor(String query) {
        assertEquals(
                400,
                assertThrows(HttpProblem.class, () -> SearchWords.parse(query)).getStatusCode());
    }

    @Test
    void queryIsLimited() {
        assertEquals(1, SearchWords.parse("a".repeat(200)).terms().size());
        assertThrows(HttpProblem.class, () -> SearchWords.parse("a".repeat(201)));
    }
}
