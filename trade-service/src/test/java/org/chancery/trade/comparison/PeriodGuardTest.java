package org.chancery.trade.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodGuardTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2021",
        "2022, 2015",
        "2023-01/2023-12, 2022",
        "2023-Q1, 2022-Q1",
        "2023-Q4, 2019-Q4",
        "2023-08, 2022-08",
        "2024-02, 2023-02",
        "2023-01/2023-08, 2022-01/2022-08",
        "2023-01/2023-03, 2022-Q1",
        "2022-04/2023-03, 2021-04/2022-03",
        "2022-10/2023-02, 2021-10/2022-02",
        "2021-01/2022-12, 2019-01/2020-12",
    })
    void letsAFlowBeComparedWithTheSameMonthsOfAnEarlierYear(String period, String base) {
        assertEquals(Optional.empty(), objection(Nature.FLOW, period, base));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01/2023-08, 2022, '2023-01/2023-08 covers 8 months and 2022 covers 12 months'",
        "2023, 2022-01/2022-08, '2023 covers 12 months and 2022-01/2022-08 covers 8 months'",
        "2023-08, 2022, '2023-08 covers 1 month and 2022 covers 12 months'",
        "2023-Q1, 2022, '2023-Q1 covers 3 months'",
        "2023-01/2023-08, 2022-01/2022-09, 'equal windows'",
        "2021-01/2022-12, 2020, '24 months'",
        "2023-Q2, 2023-Q1, 'different months'",
        "2023-Q2, 2022-Q1, 'different months'",
        "2023-08, 2023-07, 'different months'",
        "2023-01/2023-08, 2022-05/2022-12, 'different months'",
        "2022-04/2023-03, 2021, 'different months'",
        "2005-01/2023-03, 2022, 'running total over 219 months'",
        "2022, 2005-01/2021-03, 'running total over 195 months'",
        "2005-01/2023-03, 2004-01/2022-03, 'running total'",
        "2005-01/2023-03, 2005-01/2022-03, 'running total'",
        "2021-01/2022-12, 2020-01/2021-12, 'must lie before'",
        "2022, 2022, 'not compared with itself'",
        "2022, 2022-01/2022-12, 'not compared with itself'",
        "2021, 2022, 'must lie before'",
        "2022-01/2022-08, 2023-01/2023-08, 'must lie before'",
        "2023-10-21, 2022, 'is a day'",
        "2022, 2021-10-21, 'is a day'",
    })
    void refusesAnyOtherBaseForAFlowAndSaysWhy(String period, String base, String reason) {
        var objection = objection(Nature.FLOW, period, base).orElseThrow();

        assertTrue(objection.contains(reason), objection);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10, 2022-10",
        "2023-10, 2023-09",
        "2023-10-21, 2022-10-21",
        "2023-10-21, 2022-12-31",
        "2023-10-21, 2023-09",
        "2023-10, 2022-12-31",
    })
    void letsAStockBeComparedWithAnyEarlierDate(String period, String base) {
        assertEquals(Optional.empty(), objection(Nature.STOCK, period, base));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10, 2022, '2022 is a window'",
        "2023-Q3, 2022-10, '2023-Q3 is a window'",
        "2005-01/2023-03, 2022-10, 'is a window'",
        "2023-10, 2023-10, 'not compared with itself'",
        "2023-10, 2023-10-21, 'must lie before'",
        "2022-10, 2023-10, 'must lie before'",
    })
    void refusesWindowsAndLaterDatesForAStock(String period, String base, String reason) {
        var objection = objection(Nature.STOCK, period, base).orElseThrow();

        assertTrue(objection.contains(reason), objection);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, 2022, 2021, 2023",
        "FLOW, 2023-01/2023-08, 2022-01/2022-08, 2024-01/2024-08",
        "FLOW, 2023-Q1, 2022-Q1, 2024-Q1",
        "STOCK, 2023-10-21, 2022-10-21, 2024-10-21",
    })
    void knowsTheLikePeriodsBesideAPeriod(Nature nature, String period, String preceding, String following) {
        assertEquals(Optional.of(Period.parse(preceding)), PeriodGuard.precedingLike(nature, Period.parse(period)));
        assertEquals(Optional.of(Period.parse(following)), PeriodGuard.followingLike(nature, Period.parse(period)));
    }

    @ParameterizedTest
    @CsvSource({"FLOW, 2005-01/2023-03", "FLOW, 2021-01/2022-12", "FLOW, 2023-10-21", "STOCK, 2022", "FLOW, 1900"})
    void hasNoPrecedingPeriodWhereNoneIsAlike(Nature nature, String period) {
        assertEquals(Optional.empty(), PeriodGuard.precedingLike(nature, Period.parse(period)));
    }

    private static Optional<String> objection(Nature nature, String period, String base) {
        return PeriodGuard.objection(nature, Period.parse(period), Period.parse(base));
    }
}
