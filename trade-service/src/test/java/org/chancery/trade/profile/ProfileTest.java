package org.chancery.trade.profile;

import static org.chancery.trade.testing.VintageFixture.enterprises;
import static org.chancery.trade.testing.VintageFixture.investment;
import static org.chancery.trade.testing.VintageFixture.turnover;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.trade.figure.Valuation;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.testing.VintageFixture;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void ordersByIndicatorAndNewestPeriodFirst() {
        var profile = profile(
                enterprises("2023-10", "70"),
                investment("2021", "5.9"),
                turnover("2022", "181.3"),
                investment("2005-01/2023-03", "64.39"),
                turnover("2023-01/2023-08", "63.9"),
                turnover("2021", "390.4").of(Indicator.EXPORTS));

        assertEquals(
                List.of(
                        "TRADE_TURNOVER 2023-01/2023-08",
                        "TRADE_TURNOVER 2022",
                        "EXPORTS 2021",
                        "FDI_GROSS_INFLOW 2005-01/2023-03",
                        "FDI_GROSS_INFLOW 2021",
                        "ENTERPRISES_WITH_FOREIGN_CAPITAL 2023-10"),
                profile.figures().stream()
                        .map(vintage -> vintage.figure().indicator() + " "
                                + vintage.figure().period())
                        .toList());
    }

    @Test
    void isTheSameWhateverTheOrderOfTheFigures() {
        var one = turnover("2022", "181.3").build();
        var other = turnover("2022", "178.9").publishedBy("Bureau").build();

        assertEquals(
                Profile.of(List.of(one, other)).figures(),
                Profile.of(List.of(other, one)).figures());
    }

    @Test
    void chartsEqualWindowsOfOneUnitInTheOrderOfTime() {
        var late = turnover("2022", "181.3").build();
        var early = turnover("2015", "112.9").publishedBy("Bureau").build();
        var partOfAYear = turnover("2023-01/2023-08", "63.9").build();
        var inThousands = turnover("2021", "390400").multiplier(3).build();

        var series = Profile.of(List.of(partOfAYear, late, early, inThousands)).series();

        assertEquals(1, series.size());
        assertEquals("YEAR", series.get(0).window());
        assertEquals(
                List.of(early.figure().id(), late.figure().id()), series.get(0).figureIds());
    }

    @Test
    void chartsTheSameMonthsOfYearsApartFromTheYears() {
        var profile = profile(
                turnover("2023-01/2023-08", "63.9"),
                turnover("2022-01/2022-08", "120.0"),
                turnover("2022", "181.3"),
                turnover("2021", "390.4"));

        assertEquals(
                List.of("01..08", "YEAR"),
                profile.series().stream().map(SeriesResponse::window).toList());
    }

    @Test
    void chartsConsecutiveQuartersWithoutComputingGrowthBetweenThem() {
        var profile = profile(turnover("2023-Q2", "20.0"), turnover("2023-Q1", "18.0"));

        assertEquals("QUARTER", profile.series().get(0).window());
        assertTrue(profile.comparisons().isEmpty());
    }

    @Test
    void chartsOnePublisherThroughoutWhereTwoOverlap() {
        var lone = turnover("2022", "178.9").publishedBy("Ministry").build();
        var steady = turnover("2022", "181.3").publishedBy("Bureau").build();
        var steadyBefore = turnover("2021", "390.4").publishedBy("Bureau").build();

        var series = Profile.of(List.of(lone, steady, steadyBefore)).series();

        assertEquals(
                List.of(steadyBefore.figure().id(), steady.figure().id()),
                series.get(0).figureIds());
    }

    @Test
    void keepsValuationsApart() {
        var profile = profile(
                turnover("2022", "181.3").valued(Valuation.CIF),
                turnover("2021", "390.4").valued(Valuation.FOB));

        assertTrue(profile.series().isEmpty());
        assertTrue(profile.comparisons().isEmpty());
    }

    @Test
    void neverChartsOrComparesRunningTotals() {
        var profile = profile(investment("2005-01/2023-03", "64.39"), investment("2005-01/2022-03", "57.1"));

        assertTrue(profile.series().isEmpty());
        assertTrue(profile.comparisons().isEmpty());
        assertEquals(
                List.of(Caution.Code.CUMULATIVE_RANGE, Caution.Code.CUMULATIVE_RANGE),
                profile.cautions().stream().map(Caution::code).toList());
    }

    @Test
    void comparesTheNewestOfEachKindOfPeriodWithTheOneBefore() {
        var profile = profile(
                turnover("2023", "95.2"),
                turnover("2022", "181.3"),
                turnover("2021", "390.4"),
                turnover("2023-08", "8.0"),
                turnover("2022-08", "10.0"),
                turnover("2023-07", "9.0"));

        assertEquals(
                List.of("2023 2022", "2023-08 2022-08"),
                profile.comparisons().stream()
                        .map(comparison -> comparison.current().figure().period() + " "
                                + comparison.base().figure().period())
                        .toList());
    }

    @Test
    void cautionsThatGrowthToThePartOfAYearCannotBeStated() {
        var caution = onlyCaution(turnover("2023-01/2023-08", "63.9"), turnover("2022", "181.3"));

        assertEquals(Caution.Code.NO_LIKE_PERIOD, caution.code());
        assertEquals(
                "No figure for 2022-01/2022-08: growth of trade turnover to 2023-01/2023-08 cannot be stated.",
                caution.text());
    }

    @Test
    void isQuietWhenTheNewestFigureHasItsLike() {
        var profile = profile(investment("2022", "8.66"), investment("2021", "5.9"), enterprises("2023-10", "70"));

        assertTrue(profile.cautions().isEmpty());
    }

    @Test
    void cautionsThatTwoPublishersSpeakOfTheSame() {
        var caution = onlyCaution(
                turnover("2022", "181.3"), turnover("2022", "178.9").publishedBy("Bureau"), turnover("2021", "390.4"));

        assertEquals(Caution.Code.SEVERAL_PUBLISHERS, caution.code());
        assertTrue(caution.text().contains("Bureau and by Ministry"), caution.text());
        assertEquals(2, caution.figureIds().size());
    }

    @Test
    void ofNothingIsEmpty() {
        var profile = profile();

        assertTrue(profile.figures().isEmpty());
        assertTrue(profile.series().isEmpty());
        assertTrue(profile.comparisons().isEmpty());
        assertTrue(profile.cautions().isEmpty());
    }

    private static Caution onlyCaution(VintageFixture... figures) {
        var cautions = profile(figures).cautions();
        assertEquals(1, cautions.size(), cautions::toString);
        return cautions.get(0);
    }

    private static Profile profile(VintageFixture... figures) {
        return Profile.of(Stream.of(figures).map(VintageFixture::build).toList());
    }
}
