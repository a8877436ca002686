package org.chancery.trade.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022, YEAR, 12",
        "2023-01/2023-12, 2023, YEAR, 12",
        "2023-Q1, 2023-Q1, QUARTER, 3",
        "2023-01/2023-03, 2023-Q1, QUARTER, 3",
        "2023-10/2023-12, 2023-Q4, QUARTER, 3",
        "2023-02/2023-04, 2023-02/2023-04, MONTHS, 3",
        "2023-08, 2023-08, MONTH, 1",
        "2023-08/2023-08, 2023-08, MONTH, 1",
        "2023-01/2023-08, 2023-01/2023-08, MONTHS, 8",
        "2022-04/2023-03, 2022-04/2023-03, MONTHS, 12",
        "2020-01/2022-12, 2020-01/2022-12, YEARS, 36",
        "2005-01/2023-03, 2005-01/2023-03, CUMULATIVE, 219",
        "2022-12/2023-12, 2022-12/2023-12, CUMULATIVE, 13",
        "2023-10-21, 2023-10-21, DAY, 0",
        "2024-02-29, 2024-02-29, DAY, 0",
    })
    void isWrittenInItsShortestForm(String text, String canonical, PeriodForm form, int months) {
        var period = Period.parse(text);

        assertEquals(canonical, period.toString());
        assertEquals(form, period.form());
        assertEquals(months, period.months());
        assertEquals(period, Period.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2022 ",
                "22",
                "20222",
                "2023-1",
                "2023-Q5",
                "2023-Q0",
                "2023Q1",
                "2023-01-2023-08",
                "2023/2024",
                "2023-01/",
                "/2023-08",
                "2023-01/2023-Q2",
                "last year",
                "-2022",
                "+2022",
                "٢٠٢٢",
                "2023-8-1",
                "2023-01/2023-08/"
            })
    void refusesOtherFormsAndNamesTheLawfulOnes(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Period.parse(text));

        assertEquals(Period.LAWFUL_FORMS, refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-13, is not in the calendar",
        "2023-00, is not in the calendar",
        "2023-02-29, is not in the calendar",
        "2023-01/2023-13, is not in the calendar",
        "2023-08/2023-01, ends before it begins",
        "1899, must lie between 1900 and 2099",
        "2100, must lie between 1900 and 2099",
        "2099-12/2100-01, must lie between 1900 and 2099",
        "0000, must lie between 1900 and 2099",
    })
    void saysWhatIsWrongWithAWellFormedPeriod(String text, String problem) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Period.parse(text));

        assertTrue(refusal.getMessage().startsWith(problem), refusal::getMessage);
    }

    @Test
    void isWholeMonthsOrOneDay() {
        var first = LocalDate.of(2023, 1, 1);

        assertThrows(IllegalArgumentException.class, () -> new Period(first, LocalDate.of(2023, 1, 30)));
        assertThrows(
                IllegalArgumentException.class, () -> new Period(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 31)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01, 2023-12",
        "2023-Q2, 2023-04, 2023-06",
        "2023-08, 2023-08, 2023-08",
        "2005-01/2023-03, 2005-01, 2023-03",
        "2023-10-21, 2023-10-21, 2023-10-21",
    })
    void namesItsStartAndEnd(String text, String start, String end) {
        assertEquals(start, Period.parse(text).start());
        assertEquals(end, Period.parse(text).end());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, -1, 2022",
        "2023-Q1, -1, 2022-Q1",
        "2024-02, -1, 2023-02",
        "2023-02, 1, 2024-02",
        "2023-01/2023-08, -1, 2022-01/2022-08",
        "2022-04/2023-03, -2, 2020-04/2021-03",
        "2023-10-21, -1, 2022-10-21",
        "2024-02-29, -1, 2023-02-28",
    })
    void findsTheSameMonthsOfAnotherYear(String text, int years, String other) {
        assertEquals(Optional.of(Period.parse(other)), Period.parse(text).sameInAnotherYear(years));
    }

    @Test
    void hasNoNeighbourBeyondTheYearsThatPeriodsHave() {
        assertEquals(Optional.empty(), Period.parse("1900").sameInAnotherYear(-1));
        assertEquals(Optional.empty(), Period.parse("2099-12").sameInAnotherYear(1));
    }

    @Test
    void isOrderedByItsEndAndThenTheLongerFirst() {
        var sorted = Stream.of("2023-Q4", "2021", "2023", "2023-12", "2005-01/2023-03")
                .map(Period::parse)
                .sorted()
                .map(Period::toString)
                .toList();

        assertEquals(List.of("2021", "2005-01/2023-03", "2023-12", "2023-Q4", "2023"), sorted);
    }
}
