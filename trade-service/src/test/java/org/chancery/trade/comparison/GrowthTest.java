package org.chancery.trade.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({
        "8.66, 5.9, 2.76, 46.8",
        "181.3, 390.4, -209.1, -53.6",
        "100.0, 100.0, 0.0, 0.0",
        // Halves go up, away from zero.
        "100.05, 100.00, 0.05, 0.1",
        "99.95, 100.00, -0.05, -0.1",
        "100.04, 100.00, 0.04, 0.0",
        "0.0, 63.9, -63.9, -100.0",
        "0, 63.9, -63.9, -100.0",
        "1000, 10, 990, 9900.0",
    })
    void isTheChangeInPerCentOfTheBaseRoundedHalfUp(String current, String base, String change, String percent) {
        var growth = Growth.between(millions(current), millions(base));

        assertEquals(new BigDecimal(change), growth.absoluteChange());
        assertEquals(new BigDecimal(percent), growth.percentChange());
        assertNull(growth.note());
    }

    @ParameterizedTest
    @CsvSource({
        "5.9, 0.0, zero or near zero",
        "5.9, 0, zero or near zero",
        // Printed as 0.9, the base may be anything from 0.85 to 0.95.
        "5.9, 0.9, zero or near zero",
        "5.9, 9, zero or near zero",
        "1001, 10.0, zero or near zero",
        "5.9, -0.1, the base is negative",
        "5.9, -63.9, the base is negative",
        "-70.0, -63.9, the base is negative",
        "-5.9, 63.9, opposite signs",
    })
    void hasNoPercentageWhereItWouldMislead(String current, String base, String reason) {
        var growth = Growth.between(millions(current), millions(base));

        assertNull(growth.percentChange());
        assertNotNull(growth.note());
        assertTrue(growth.note().contains(reason), growth.note());
        assertEquals(new BigDecimal(current).subtract(new BigDecimal(base)), growth.absoluteChange());
    }

    @Test
    void scalesTheBaseToTheMultiplierOfTheCurrentValue() {
        var growth = Growth.between(millions("8.66"), new Quantity(new BigDecimal("5900"), 3, false));

        assertEquals(0, new BigDecimal("2.76").compareTo(growth.absoluteChange()));
        assertEquals(new BigDecimal("46.8"), growth.percentChange());
    }

    @Test
    void scalesUpWithoutInventingDecimals() {
        var growth = Growth.between(new Quantity(new BigDecimal("8660"), 3, false), millions("5.9"));

        assertEquals(new BigDecimal("2760"), growth.absoluteChange());
        assertEquals(new BigDecimal("46.8"), growth.percentChange());
    }

    @Test
    void judgesTheDigitsOfTheBaseAsPrinted() {
        var growth = Growth.between(new Quantity(new BigDecimal("8660"), 3, false), millions("5"));

        assertNull(growth.percentChange());
    }

    @Test
    void countsAreExactHoweverSmall() {
        var growth = Growth.between(count("8"), count("7"));

        assertEquals(new BigDecimal("14.3"), growth.percentChange());
    }

    @Test
    void countsFromZeroHaveNoPercentage() {
        assertNull(Growth.between(count("8"), count("0")).percentChange());
    }

    private static Quantity millions(String value) {
        return new Quantity(new BigDecimal(value), 6, false);
    }

    private static Quantity count(String value) {
        return new Quantity(new BigDecimal(value), 0, true);
    }
}
