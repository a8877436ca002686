package org.chancery.console.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.chancery.console.testing.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of the words are Qute messages, which need the container. */
@QuarkusTest
class WordsResourceTest extends PageTest {

    @ParameterizedTest
    @CsvSource({
        "2022, FLOW, 2022",
        "2023-Q1, FLOW, first quarter of 2023",
        "2023-08, FLOW, August 2023",
        "2023-01/2023-08, FLOW, first eight months of 2023",
        "2023-01/2023-02, FLOW, first two months of 2023",
        "2023-03/2023-08, FLOW, March to August 2023",
        "2022-11/2023-02, FLOW, November 2022 to February 2023",
        "2005-01/2023-03, FLOW, 2005 to the first quarter of 2023",
        "2005-01/2023-08, FLOW, 2005 to August 2023",
        "2005-01/2022-12, FLOW, 2005 to 2022",
        "2023-10, STOCK, as of October 2023",
        "2023-10-21, STOCK, as of 21 October 2023",
        "something new, FLOW, something new"
    })
    void periodInWords(String period, Nature nature, String words) {
        var texts = MessageBundles.get(ProfileMessages.class);
        assertEquals(words, new PeriodWords(texts, Locale.ENGLISH).of(period, nature));
    }

    @ParameterizedTest
    @CsvSource({
        "63.9, 1, USD, 6, false, 63.9 million US dollars",
        "5.9, 1, USD, 6, false, 5.9 million US dollars",
        "64.39, 2, USD, 6, false, 64.39 million US dollars",
        "70, 0, NUMBER, 0, true, about 70",
        "12345, 0, NUMBER, 0, false, '12,345'",
        "1.50, 2, EUR, 9, false, 1.50 billion euros",
        "-3.2, 1, CHF, 3, false, -3.2 thousand Swiss Franc"
    })
    void valueIsPrintedAsItWasPublished(
            BigDecimal value, int decimals, String unit, int multiplier, boolean approximate, String words) {
        var figure = figure(value, decimals, unit, multiplier, approximate);
        assertEquals(words, new ValueWords(MessageBundles.get(ProfileMessages.class), Locale.ENGLISH).of(figure));
    }

    @ParameterizedTest
    @CsvSource({"46.8, +46.8 %", "-3.0, −3.0 %", "0.0, 0.0 %"})
    void percentageHasItsSign(BigDecimal percent, String words) {
        assertEquals(words, new ValueWords(MessageBundles.get(ProfileMessages.class), Locale.ENGLISH).percent(percent));
    }

    private static Figure figure(BigDecimal value, int decimals, String unit, int multiplier, boolean approximate) {
        return new Figure(
                UUID.randomUUID(),
                "TRADE_TURNOVER",
                "Trade turnover",
                Nature.FLOW,
                "2022",
                value,
                decimals,
                unit,
                multiplier,
                approximate,
                "A",
                null,
                new Source("Publisher", "Document", LocalDate.of(2023, 10, 21), null),
                1);
    }
}
