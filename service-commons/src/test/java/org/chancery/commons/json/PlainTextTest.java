package org.chancery.commons.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Тихомир Стойчев",
                "Қазақстан әғқңөұүһі",
                "two\nlines\tand a tab\r\n",
                "𐰴 outside the basic plane"
            })
    void whatPeopleWriteIsPlain(String text) {
        assertTrue(PlainText.isPlain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\u0085", "\ud800 alone", "\udc00"})
    void controlCharactersAndHalvesOfPairsAreNot(String text) {
        assertFalse(PlainText.isPlain(text));
    }
}
