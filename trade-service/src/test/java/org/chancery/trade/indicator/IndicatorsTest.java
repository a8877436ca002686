package org.chancery.trade.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that can be followed on paper. */
class IndicatorsTest {
    private static final Distribution EXPORTS = amounts("oil", 60, "wheat", 30, "copper", 10);
    private static final Distribution WORLD = amounts("oil", 200, "wheat", 100, "copper", 100, "cars", 600);
    private static final Distribution IMPORTS = amounts("oil", 10, "cars", 90);

    @Test
    void shareIsThePartOfTheWhole() {
        assertPrinted("0.6000", EXPORTS.share("oil"));
        assertPrinted("0.0000", EXPORTS.share("cars"));
        assertEquals(Optional.empty(), amounts().share("oil"));
    }

    @Test
    void equalAmountsShareAPlaceAndWhatDoesNotTradeHasNone() {
        var partners = amounts("CHN", 50, "RUS", 40, "ITA", 40, "BGR", 5, "FRO", 0);

        assertEquals(Optional.of(new Rank(1, 4)), Rank.of("CHN", partners));
        assertEquals(Optional.of(new Rank(2, 4)), Rank.of("RUS", partners));
        assertEquals(Optional.of(new Rank(2, 4)), Rank.of("ITA", partners));
        assertEquals(Optional.of(new Rank(4, 4)), Rank.of("BGR", partners));
        assertEquals(Optional.empty(), Rank.of("FRO", partners));
        assertEquals(Optional.empty(), Rank.of("DEU", partners));
    }

    @Test
    void concentrationIsTheSumOfSquaredShares() {
        // 0.36 + 0.09 + 0.01
        assertPrinted("0.4600", Concentration.herfindahl(EXPORTS));
        assertPrinted("1.0000", Concentration.herfindahl(amounts("oil", 7)));
        assertEquals(Optional.empty(), Concentration.herfindahl(amounts("oil", 0)));
    }

    @Test
    void normalisedConcentrationKnowsHowManyClassesThereCouldBe() {
        // (sqrt(0.46) - sqrt(0.25)) / (1 - sqrt(0.25)) = (0.67823 - 0.5) / 0.5
        assertPrinted("0.3565", Concentration.normalised(EXPORTS, 4));
        assertPrinted("0.0000", Concentration.normalised(amounts("oil", 5, "wheat", 5), 2));
        assertThrows(IllegalArgumentException.class, () -> Concentration.normalised(EXPORTS, 2));
        assertThrows(IllegalArgumentException.class, () -> Concentration.normalised(amounts("oil", 1), 1));
    }

    @Test
    void advantageIsTheShareOverThatOfTheWorld() {
        // 0.6 / 0.2
        assertPrinted("3.0000", Specialisation.revealedComparativeAdvantage("oil", EXPORTS, WORLD));
        assertPrinted("0.0000", Specialisation.revealedComparativeAdvantage("cars", EXPORTS, WORLD));
        assertEquals(Optional.empty(), Specialisation.revealedComparativeAdvantage("tea", EXPORTS, WORLD));
        assertEquals(Optional.empty(), Specialisation.revealedComparativeAdvantage("oil", amounts(), WORLD));
    }

    @Test
    void intensityIsTheDestinationsShareOverThatInTheWorld() {
        var own = amounts("BGR", 5, "DEU", 95);
        var world = amounts("BGR", 10, "DEU", 990);

        assertPrinted("5.0000", Specialisation.tradeIntensity("BGR", own, world));
    }

    @Test
    void complementarityIsAHundredLessHalfTheDistance() {
        // |0.6-0.1| + |0.3-0| + |0.1-0| + |0-0.9| = 1.8; 100 * (1 - 0.9)
        assertPrinted("10.0000", Similarity.complementarity(EXPORTS, IMPORTS));
        assertPrinted("0.0000", Similarity.complementarity(amounts("oil", 1), amounts("cars", 1)));
        assertEquals(Optional.empty(), Similarity.complementarity(EXPORTS, amounts()));
    }

    @Test
    void similarityIsWhatTheSharesHaveInCommon() {
        // min(0.6, 0.2) + min(0.3, 0.1) + min(0.1, 0.1)
        assertPrinted("40.0000", Similarity.exportSimilarity(EXPORTS, WORLD));
        assertEquals(Optional.empty(), Similarity.exportSimilarity(amounts(), WORLD));
    }

    @Test
    void mirrorDiscrepancyNamesItsThreeMeasures() {
        var reports = new MirrorDiscrepancy(new BigDecimal("100"), new BigDecimal("120"));

        assertEquals(new BigDecimal("20"), reports.gap());
        assertPrinted("1.2000", reports.ratio());
        assertPrinted("0.0909", reports.relative());
        var silent = new MirrorDiscrepancy(BigDecimal.ZERO, BigDecimal.TEN);
        assertEquals(Optional.empty(), silent.ratio());
        assertPrinted("1.0000", silent.relative());
        assertEquals(Optional.empty(), new MirrorDiscrepancy(BigDecimal.ZERO, BigDecimal.ZERO).relative());
        assertThrows(
                IllegalArgumentException.class, () -> new MirrorDiscrepancy(BigDecimal.ONE.negate(), BigDecimal.ONE));
    }

    @Test
    void opennessHalvesTrade() {
        assertPrinted("0.3000", Openness.of(new BigDecimal("40"), new BigDecimal("20"), new BigDecimal("100")));
        assertEquals(Optional.empty(), Openness.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> Openness.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE.negate()));
    }

    @Test
    void theTwoAveragesOfAnUnevenGrowthDiffer() {
        var values = List.of(new BigDecimal("100"), new BigDecimal("200"), new BigDecimal("121"));

        // sqrt(1.21) - 1; the middle value counts only for least squares, where its time is the middle and cancels out.
        assertPrinted("0.1000", Optional.of(AverageGrowth.EXPONENTIAL.of(values)));
        assertPrinted("0.1000", Optional.of(AverageGrowth.LEAST_SQUARES.of(values)));
        var four =
                List.of(new BigDecimal("100"), new BigDecimal("200"), new BigDecimal("121"), new BigDecimal("133.1"));
        assertPrinted("0.1000", Optional.of(AverageGrowth.EXPONENTIAL.of(four)));
        // exp((1.5 * ln(133.1 / 100) + 0.5 * ln(121 / 200)) / 5) - 1
        assertPrinted("0.0362", Optional.of(AverageGrowth.LEAST_SQUARES.of(four)));
    }

    @Test
    void averageGrowthNeedsTwoValuesAboveZero() {
        for (var average : AverageGrowth.values()) {
            assertThrows(IllegalArgumentException.class, () -> average.of(List.of(BigDecimal.ONE)));
            assertThrows(IllegalArgumentException.class, () -> average.of(List.of(BigDecimal.ONE, BigDecimal.ZERO)));
        }
    }

    @Test
    void aNegativeAmountHasNoShare() {
        assertThrows(IllegalArgumentException.class, () -> amounts("oil", -1));
    }

    private static Distribution amounts(Object... keysAndAmounts) {
        var amounts = new HashMap<String, BigDecimal>();
        for (var index = 0; index < keysAndAmounts.length; index += 2) {
            amounts.put((String) keysAndAmounts[index], BigDecimal.valueOf((int) keysAndAmounts[index + 1]));
        }
        return new Distribution(Map.copyOf(amounts));
    }

    private static void assertPrinted(String expected, Optional<BigDecimal> actual) {
        assertEquals(new BigDecimal(expected), actual.orElseThrow().setScale(4, RoundingMode.HALF_UP));
    }
}
