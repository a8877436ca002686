package org.chancery.consultations.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the content lines of a calendar at 75 octets of UTF-8 (RFC 5545, 3.1) and never inside a character. The library
 * counts characters: its lines of Cyrillic have twice the octets, and it parts surrogate pairs.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";

    private ContentLines() {}

    /** Lines must end with CR and LF. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST * FOLD.length());
        var octets = 0;
        for (var index = 0; index < text.length(); ) {
            var codePoint = text.codePointAt(index);
            index += Character.charCount(codePoint);
            if (codePoint == '\r' || codePoint == '\n') {
                octets = 0;
            } else {
                var length = octets(codePoint);
                if (octets + length > LONGEST) {
                    folded.append(FOLD);
                    octets = 1;
                }
                octets += length;
            }
            folded.appendCodePoint(codePoint);
        }
        return folded.toString();
    }

    private static int octets(int codePoint) {
        return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
    }
}
