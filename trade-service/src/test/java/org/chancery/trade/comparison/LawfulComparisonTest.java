package org.chancery.trade.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.trade.indicator.Nature;
import org.chancery.trade.period.Period;
import org.junit.jupiter.api.Test;

class LawfulComparisonTest {

    @Test
    void namesTheLikePeriodsOfBothAndWhatIsMissing() {
        assertEquals(
                List.of(
                        "2023-01/2023-08 against 2022-01/2022-08 (no figure for 2022-01/2022-08)",
                        "2023 against 2022 (no figure for 2023)",
                        "2022 against 2021 (no figure for 2021)"),
                instead(Nature.FLOW, "2023-01/2023-08", "2022", "2023-01/2023-08", "2022"));
    }

    @Test
    void addsTheNewestThatTheKnownPeriodsAllow() {
        assertEquals(
                List.of("2022 against 2020"),
                instead(Nature.FLOW, "2005-01/2023-03", "2005-01/2022-12", "2022", "2020", "2019", "2005-01/2023-03"));
    }

    @Test
    void turnsAComparisonRoundThatLooksBack() {
        assertEquals(
                "2022 against 2021",
                instead(Nature.FLOW, "2021", "2022", "2021", "2022").get(0));
    }

    @Test
    void namesEachOnce() {
        assertEquals(
                List.of("2022 against 2021", "2023 against 2022 (no figure for 2023)"),
                instead(Nature.FLOW, "2021", "2022", "2021", "2022").stream()
                        .filter(comparison -> comparison.contains("2022"))
                        .toList());
    }

    @Test
    void namesBothPeriodsWhenBothAreMissing() {
        assertEquals(
                List.of("2023-10 against 2022-10 (no figure for 2023-10, 2022-10)"),
                instead(Nature.STOCK, "2023-10", "2022"));
    }

    private static List<String> instead(Nature nature, String period, String base, String... known) {
        return LawfulComparison.insteadOf(
                        nature,
                        Period.parse(period),
                        Period.parse(base),
                        Stream.of(known).map(Period::parse).toList())
                .stream()
                .map(LawfulComparison::toString)
                .toList();
    }
}
