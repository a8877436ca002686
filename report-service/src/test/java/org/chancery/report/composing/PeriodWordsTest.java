package org.chancery.report.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.report.upstream.Figure.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
    private final PeriodWords periods = new PeriodWords(Words.in("en"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022            | 2022
                    2023-Q1         | first quarter of 2023
                    2023-Q4         | fourth quarter of 2023
                    2023-08         | August 2023
                    2023-01/2023-02 | first two months of 2023 (January\u2013February)
                    2023-01/2023-06 | first half of 2023 (January\u2013June)
                    2023-07/2023-12 | second half of 2023 (July\u2013December)
                    2023-01/2023-08 | first eight months of 2023 (January\u2013August)
                    2023-01/2023-09 | first nine months of 2023 (January\u2013September)
                    2023-01/2023-11 | first eleven months of 2023 (January\u2013November)
                    2023-03/2023-05 | March\u2013May 2023
                    2022-11/2023-02 | November 2022\u2013February 2023
                    2022-04/2023-03 | April 2022\u2013March 2023
                    2005-01/2023-03 | 2005 to the first quarter of 2023, cumulative
                    2005-01/2023-06 | 2005 to the first half of 2023, cumulative
                    2005-01/2023-09 | 2005 to the first nine months of 2023, cumulative
                    2005-01/2023-08 | 2005 to August 2023, cumulative
                    2005-01/2022-12 | 2005 to 2022, cumulative
                    2005-04/2023-03 | April 2005 to March 2023, cumulative
                    """)
    void aFlowIsSaidWithItsWindow(String period, String words) {
        assertEquals(words, periods.say(period, Nature.FLOW));
    }

    @ParameterizedTest
    @CsvSource({"2023-10, as of October 2023", "2023-10-21, as of 21 October 2023", "2022, as of 2022"})
    void aStockIsSaidWithItsDate(String period, String words) {
        assertEquals(words, periods.say(period, Nature.STOCK));
    }

    @Test
    void onlyMoreThanTwelveMonthsAreCumulative() {
        assertTrue(PeriodWords.isCumulative("2005-01/2023-03"));
        assertTrue(PeriodWords.isCumulative("2021-01/2022-12"));
        assertFalse(PeriodWords.isCumulative("2022-04/2023-03"));
        assertFalse(PeriodWords.isCumulative("2022"));
    }
}
