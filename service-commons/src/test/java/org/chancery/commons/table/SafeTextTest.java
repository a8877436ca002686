package org.chancery.commons.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void whatASpreadsheetWouldRunIsMadeText(String text) {
        assertEquals("'" + text, SafeText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Стойчев", "5.9", "a=b", "'=1", " x", "«»"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, SafeText.of(text));
    }
}
