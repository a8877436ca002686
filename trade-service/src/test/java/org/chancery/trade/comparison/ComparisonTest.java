package org.chancery.trade.comparison;

import static org.chancery.trade.testing.VintageFixture.enterprises;
import static org.chancery.trade.testing.VintageFixture.investment;
import static org.chancery.trade.testing.VintageFixture.turnover;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.trade.figure.ObservationStatus;
import org.chancery.trade.figure.Valuation;
import org.chancery.trade.figure.Vintage;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void ofLikeFiguresOfOnePublisherNeedsNoNote() {
        var comparison = Comparison.of(
                investment("2022", "8.66").build(), investment("2021", "5.9").build());

        assertEquals(new BigDecimal("46.8"), comparison.percentChange());
        assertNull(comparison.note());
    }

    @Test
    void isRefusedBetweenCurrencies() {
        var objection = Comparison.objection(
                turnover("2022", "181.3").build(),
                turnover("2021", "390.4").unit("EUR").build());

        assertTrue(objection.orElseThrow().contains("USD and EUR"));
    }

    @Test
    void isRefusedBetweenValuations() {
        var objection = Comparison.objection(
                turnover("2022", "181.3").valued(Valuation.CIF).build(),
                turnover("2021", "390.4").valued(Valuation.FOB).build());

        assertTrue(objection.orElseThrow().contains("CIF and FOB"));
    }

    @Test
    void notesThatTheValuationOfOneIsUnknown() {
        assertNoted(
                "valuation",
                turnover("2022", "181.3").valued(Valuation.CIF).build(),
                turnover("2021", "390.4").build());
    }

    @Test
    void notesAnotherPublisher() {
        assertNoted(
                "Published by Ministry for 2022 and by Bureau for 2021.",
                turnover("2022", "181.3").build(),
                turnover("2021", "390.4").publishedBy("Bureau").build());
    }

    @Test
    void notesThatAFigureIsApproximate() {
        assertNoted(
                "approximate",
                enterprises("2023-10", "70").about().build(),
                enterprises("2022-10", "60").build());
    }

    @Test
    void notesAStatusThatIsNotNormal() {
        assertNoted(
                "The figure for 2022 has the status P.",
                turnover("2022", "181.3").status(ObservationStatus.P).build(),
                turnover("2021", "390.4").build());
    }

    @Test
    void notesAChangeOverSeveralYears() {
        assertNoted(
                "over 7 years, from 2015 to 2022",
                turnover("2022", "181.3").build(),
                turnover("2015", "112.9").build());
    }

    @Test
    void notesDatesThatAreNotAWholeNumberOfYearsApart() {
        assertNoted(
                "not a whole number of years apart",
                enterprises("2023-10", "70").build(),
                enterprises("2022-03", "60").build());
    }

    @Test
    void prefersOnePublisherAndThenTheLatestPublication() {
        var current = turnover("2022", "181.3").publishedBy("Bureau").build();
        var other = turnover("2021", "390.0").publishedOn("2023-12-01").build();
        var earlier = turnover("2021", "390.4").publishedBy("Bureau").build();

        var best = Comparison.best(List.of(current), List.of(other, earlier)).orElseThrow();

        assertEquals(earlier, best.base());
    }

    @Test
    void hasNoBestAmongUnlawfulPairs() {
        var current = turnover("2022", "181.3").build();

        assertEquals(
                Optional.empty(),
                Comparison.best(
                        List.of(current),
                        List.of(turnover("2021", "390.4").unit("EUR").build())));
    }

    private static void assertNoted(String note, Vintage current, Vintage base) {
        var comparison = Comparison.of(current, base);

        assertEquals(Optional.empty(), Comparison.objection(current, base));
        assertNotNull(comparison.note());
        assertTrue(comparison.note().contains(note), comparison.note());
    }
}
