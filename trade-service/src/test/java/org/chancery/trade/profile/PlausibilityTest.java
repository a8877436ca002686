package org.chancery.trade.profile;

import static org.chancery.trade.testing.VintageFixture.turnover;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.trade.indicator.Indicator;
import org.chancery.trade.testing.VintageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    @Test
    void partOfAYearAboveTheYearIsAnAlarm() {
        var alarms = alarms(turnover("2023-01/2023-08", "95.4"), turnover("2023", "95.2"));

        assertEquals(List.of(Caution.Code.PART_ABOVE_YEAR), codes(alarms));
        assertEquals(
                "Trade turnover 95.4 million USD in 2023-01/2023-08 is above that of the whole year 95.2 million USD: one of"
                        + " the two is wrong.",
                alarms.get(0).text());
    }

    @ParameterizedTest
    @CsvSource({
        // The year may be 95.25, the part 95.25.
        "95.3, 95.2, 6",
        "95.2, 95.2, 6",
        "63.9, 95.2, 6",
        "95240, 95.2, 3",
    })
    void whatRoundingExplainsIsNone(String part, String year, int multiplier) {
        assertTrue(alarms(turnover("2023-01/2023-08", part).multiplier(multiplier), turnover("2023", year))
                .isEmpty());
    }

    @Test
    void partOfAnotherYearCurrencyOrIndicatorIsNoAlarm() {
        assertTrue(alarms(
                        turnover("2022-01/2022-08", "99.9"),
                        turnover("2023-01/2023-08", "99.9").unit("EUR"),
                        turnover("2023-01/2023-08", "99.9").of(Indicator.EXPORTS),
                        turnover("2023", "95.2"))
                .isEmpty());
    }

    @Test
    void balanceThatExportsAndImportsDoNotMakeIsAnAlarm() {
        var exports = turnover("2024", "303.0").of(Indicator.EXPORTS);
        var imports = turnover("2024", "72.2").of(Indicator.IMPORTS);

        assertEquals(
                List.of(Caution.Code.TOTALS_DISAGREE),
                codes(alarms(exports, imports, turnover("2024", "231.0").of(Indicator.TRADE_BALANCE))));
        assertEquals(List.of(Caution.Code.TOTALS_DISAGREE), codes(alarms(exports, imports, turnover("2024", "375.4"))));
        // 302.95 less 72.25 is 230.7.
        assertTrue(alarms(
                        exports,
                        imports,
                        turnover("2024", "230.7").of(Indicator.TRADE_BALANCE),
                        turnover("2024", "375.3"),
                        turnover("2024", "400.0").publishedBy("Another"))
                .isEmpty());
    }

    @Test
    void balanceThatTurnsAndValueThatMovesByMoreThanHalfAreAlarms() {
        assertEquals(
                List.of(Caution.Code.SIGN_CHANGED),
                codes(alarms(
                        turnover("2022", "-5.0").of(Indicator.TRADE_BALANCE),
                        turnover("2021", "12.0").of(Indicator.TRADE_BALANCE))));
        var moved = alarms(turnover("2022", "181.3"), turnover("2021", "390.4"));
        assertEquals(List.of(Caution.Code.MOVED_BY_MORE_THAN_HALF), codes(moved));
        assertEquals(
                "Trade turnover 181.3 million USD in 2022 after 390.4 million USD in 2021: it has moved by more than half.",
                moved.get(0).text());
        assertTrue(alarms(turnover("2022", "150.0"), turnover("2021", "100.0")).isEmpty());
    }

    private static List<Caution> alarms(VintageFixture... figures) {
        return Profile.of(Stream.of(figures).map(VintageFixture::build).toList())
                .alarms();
    }

    private static List<Caution.Code> codes(List<Caution> cautions) {
        return cautions.stream().map(Caution::code).toList();
    }
}
