package org.chancery.consultations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BGR",
                "bgr",
                "BG",
                "Bulgaria",
                "БОЛГАРИЯ",
                "България",
                " Болгария ",
                "Republic of Bulgaria",
                "Република България",
                "Республика Болгария",
                "Болгария Республикасы"
            })
    void aStateIsKnownByItsCodesAndItsNames(String text) {
        assertEquals("BGR", States.code(text).orElse(""));
    }

    @Test
    void accentsAndTypographyDoNotMatter() {
        assertEquals("CIV", States.code("Cote d'Ivoire").orElse(""));
        assertEquals("KAZ", States.code("Қазақстан").orElse(""));
        assertEquals("KOR", States.code("Республика Корея").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bulgary", "Republic of", "EU", "XXX"})
    void whatIsNoStateIsNotGuessed(String text) {
        assertEquals("", States.code(text).orElse(""));
    }
}
