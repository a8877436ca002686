package org.chancery.trade.commodity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    @ParameterizedTest
    @CsvSource({
        "H0, H0",
        "HS92, H0",
        "HS 1988/92, H0",
        "HS 1996, H1",
        "hs02, H2",
        "H3, H3",
        "HS12, H4",
        "HS 2017, H5",
        "H6, H6",
        "S3, S3",
        "SITC Rev. 3, S3",
        "BEC, B4",
        "B5, B5",
        "EB02, EB02",
        "EB10S, EB10S"
    })
    void everyRevisionHasItsOwnCode(String printed, Classification expected) {
        assertEquals(expected, Classification.of(printed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H7", "S5", "Goods", ""})
    void whatIsNoneIsNotTakenForOne(String printed) {
        assertTrue(Classification.of(printed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "H5, 1, 01",
        "H5, 401, 0401",
        "H0, 10121, 010121",
        "H5, 270900, 270900",
        "CN, 1012100, 01012100",
        "S3, 931, 931", // the Standard classification has codes of one to five digits
        "B4, 1, 1",
        "EB02, 205, 205",
        "H5, Total, TOTAL",
        "H5, _T, TOTAL",
        "CN, 12XXXXXX, 12XXXXXX",
        "H3, 9999AA, 9999AA"
    })
    void zeroThatASpreadsheetTookComesBackWhereOneMustBe(Classification classification, String printed, String code) {
        assertEquals(code, classification.normalised(printed));
    }

    @Test
    void secretCodesAreKnownByTheirMask() {
        assertTrue(Classification.isMasked("12XXXXXX"));
        assertFalse(Classification.isMasked("12010000"));
        assertFalse(Classification.isMasked(Classification.TOTAL));
    }

    @Test
    void revisionsOfOneListAreNotTheSame() {
        assertNotEquals(Classification.of("HS 2012"), Classification.of("HS 2017"));
        assertFalse(Classification.EB02.isOfGoods());
        assertTrue(Classification.H5.isOfGoods());
    }
}
