package org.chancery.consultations.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "я", "ә", "—", "\uD83D\uDE00", "aя—\uD83D\uDE00"})
    void noLineIsLongerThan75OctetsAndNoCharacterIsParted(String piece) {
        for (var count = 1; count < 120; count++) {
            var line = "SUMMARY:" + piece.repeat(count) + "\r\n";

            var folded = ContentLines.fold(line + line);

            assertTrue(folded.lines().allMatch(part -> octets(part) <= 75), folded);
            assertEquals(line + line, folded.replace("\r\n ", ""));
            var throughOctets = new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertEquals(folded, throughOctets);
        }
    }

    @Test
    void lineOf75OctetsStaysWhole() {
        var line = "x".repeat(75) + "\r\n";

        assertEquals(line, ContentLines.fold(line));
        assertEquals("x".repeat(75) + "\r\n x\r\n", ContentLines.fold("x" + line));
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
