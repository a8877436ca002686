package org.chancery.trade.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the indicators for whatever amounts: their scales, and what must not change them. */
class IndicatorPropertiesTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void sharesAddUpToOne(@ForAll("amounts") Distribution amounts) {
        assertNear(BigDecimal.ONE, Distribution.sum(amounts.shares().stream()));
    }

    @Property
    void ranksLieBetweenOneAndTheNumberRanked(@ForAll("amounts") Distribution amounts) {
        for (var key : amounts.amounts().keySet()) {
            var rank = Rank.of(key, amounts);
            assertEquals(amounts.amount(key).signum() > 0, rank.isPresent());
            rank.ifPresent(place -> assertTrue(place.place() >= 1 && place.place() <= place.of(), place::toString));
        }
    }

    @Property
    void nobodyRankedHigherHasLess(@ForAll("amounts") Distribution amounts) {
        for (var one : amounts.amounts().keySet()) {
            for (var other : amounts.amounts().keySet()) {
                if (amounts.amount(one).compareTo(amounts.amount(other)) > 0
                        && amounts.amount(other).signum() > 0) {
                    assertTrue(place(one, amounts) < place(other, amounts));
                }
            }
        }
    }

    @Property
    void concentrationLiesBetweenAnEvenSpreadAndOne(@ForAll("amounts") Distribution amounts) {
        var index = Concentration.herfindahl(amounts).orElseThrow();
        var even = BigDecimal.ONE.divide(BigDecimal.valueOf(amounts.amounts().size()), Distribution.PRECISION);
        assertBetween(even, BigDecimal.ONE, index);
    }

    @Property
    void normalisedConcentrationLiesBetweenNoughtAndOne(
            @ForAll("amounts") Distribution amounts, @ForAll @IntRange(min = 12, max = 5000) int classes) {
        assertBetween(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                Concentration.normalised(amounts, classes).orElseThrow());
    }

    @Property
    void concentrationDoesNotDependOnTheUnit(@ForAll("amounts") Distribution amounts) {
        assertNear(
                Concentration.herfindahl(amounts).orElseThrow(),
                Concentration.herfindahl(inThousands(amounts)).orElseThrow());
    }

    @Property
    void whatIsSplitIsLessConcentrated(@ForAll("amounts") Distribution amounts) {
        var largest = amounts.amounts().keySet().stream()
                .max((one, other) -> amounts.amount(one).compareTo(amounts.amount(other)))
                .orElseThrow();
        var halves = new HashMap<>(amounts.amounts());
        var half = amounts.amount(largest).multiply(new BigDecimal("0.5"));
        halves.put(largest, half);
        halves.put("other half", half);
        assertTrue(Concentration.herfindahl(new Distribution(halves))
                        .orElseThrow()
                        .compareTo(Concentration.herfindahl(amounts).orElseThrow())
                < 0);
    }

    @Property
    void theWorldHasNoAdvantageOverItself(@ForAll("amounts") Distribution world) {
        for (var commodity : world.amounts().keySet()) {
            Specialisation.revealedComparativeAdvantage(commodity, world, world)
                    .ifPresent(advantage -> assertNear(BigDecimal.ONE, advantage));
        }
    }

    @Property
    void advantageDoesNotDependOnTheUnitOfEither(
            @ForAll("amounts") Distribution exports, @ForAll("amounts") Distribution world) {
        for (var commodity : world.amounts().keySet()) {
            assertNear(
                    Specialisation.revealedComparativeAdvantage(commodity, exports, world),
                    Specialisation.revealedComparativeAdvantage(commodity, inThousands(exports), inThousands(world)));
        }
    }

    @Property
    void complementarityAndSimilarityLieBetweenNoughtAndAHundred(
            @ForAll("amounts") Distribution one, @ForAll("amounts") Distribution other) {
        assertBetween(
                BigDecimal.ZERO, HUNDRED, Similarity.complementarity(one, other).orElseThrow());
        assertBetween(
                BigDecimal.ZERO,
                HUNDRED,
                Similarity.exportSimilarity(one, other).orElseThrow());
    }

    @Property
    void similarityIsTheSameFromBothSides(@ForAll("amounts") Distribution one, @ForAll("amounts") Distribution other) {
        assertNear(Similarity.exportSimilarity(one, other), Similarity.exportSimilarity(other, one));
    }

    @Property
    void oneIsWhollySimilarAndComplementaryToItself(@ForAll("amounts") Distribution amounts) {
        assertNear(HUNDRED, Similarity.exportSimilarity(amounts, amounts).orElseThrow());
        assertNear(HUNDRED, Similarity.complementarity(amounts, amounts).orElseThrow());
    }

    /** sum min(a, b) = 1 - sum |a - b| / 2 for shares: two formulas of the literature are one number. */
    @Property
    void complementarityOfTheSameVectorsEqualsSimilarity(
            @ForAll("amounts") Distribution one, @ForAll("amounts") Distribution other) {
        assertNear(Similarity.exportSimilarity(one, other), Similarity.complementarity(one, other));
    }

    @Property
    void mirrorGapChangesItsSignWithTheSideAndTheRelativeOneDoesNot(
            @ForAll("amount") BigDecimal exports, @ForAll("amount") BigDecimal imports) {
        var one = new MirrorDiscrepancy(exports, imports);
        var other = new MirrorDiscrepancy(imports, exports);
        assertEquals(0, one.gap().compareTo(other.gap().negate()));
        assertEquals(one.relative(), other.relative());
        one.relative().ifPresent(relative -> assertBetween(BigDecimal.ZERO, BigDecimal.ONE, relative));
    }

    @Property
    void bothAveragesFindAConstantGrowth(
            @ForAll @IntRange(min = 2, max = 40) int windows,
            @ForAll @IntRange(min = 50, max = 300) int factorInPerCent,
            @ForAll @IntRange(min = 1, max = 1_000_000) int first) {
        var factor = BigDecimal.valueOf(factorInPerCent).movePointLeft(2);
        var values = Stream.iterate(BigDecimal.valueOf(first), value -> value.multiply(factor, Distribution.PRECISION))
                .limit(windows)
                .toList();
        for (var average : AverageGrowth.values()) {
            assertNear(factor.subtract(BigDecimal.ONE), average.of(values));
        }
    }

    @Property
    void averageGrowthDoesNotDependOnTheUnit(@ForAll("series") List<BigDecimal> values) {
        var thousands = values.stream().map(value -> value.movePointLeft(3)).toList();
        for (var average : AverageGrowth.values()) {
            assertNear(average.of(values), average.of(thousands));
        }
    }

    @Provide
    Arbitrary<BigDecimal> amount() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1e12"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> series() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal("1e12"))
                .ofScale(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    /** At least one amount above nought. */
    @Provide
    Arbitrary<Distribution> amounts() {
        var keys = Arbitraries.strings().withCharRange('a', 'l').ofLength(1);
        return Arbitraries.maps(keys, amount())
                .ofMinSize(1)
                .map(Distribution::new)
                .filter(amounts -> amounts.total().signum() > 0);
    }

    private static Distribution inThousands(Distribution amounts) {
        var thousands = new HashMap<String, BigDecimal>();
        amounts.amounts().forEach((key, amount) -> thousands.put(key, amount.movePointLeft(3)));
        return new Distribution(Map.copyOf(thousands));
    }

    private static int place(String key, Distribution amounts) {
        return Rank.of(key, amounts).orElseThrow().place();
    }

    private static void assertNear(Optional<BigDecimal> expected, Optional<BigDecimal> actual) {
        assertEquals(expected.isPresent(), actual.isPresent());
        if (expected.isPresent()) {
            assertNear(expected.get(), actual.orElseThrow());
        }
    }

    private static void assertNear(BigDecimal expected, BigDecimal actual) {
        var tolerance = expected.abs().max(BigDecimal.ONE).movePointLeft(9);
        assertTrue(expected.subtract(actual).abs().compareTo(tolerance) <= 0, () -> expected + " and " + actual);
    }

    private static void assertBetween(BigDecimal least, BigDecimal most, BigDecimal actual) {
        var slack = BigDecimal.ONE.movePointLeft(12);
        assertTrue(
                actual.compareTo(least.subtract(slack)) >= 0 && actual.compareTo(most.add(slack)) <= 0,
                () -> actual + " is not between " + least + " and " + most);
    }
}
