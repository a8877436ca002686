package org.chancery.trade.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The first bytes of a file, unpacked: all that a layout needs to recognise it. */
public final class Head {
    /** Longer than any heading line. */
    static final int LENGTH = 1 << 16;

    private static final int SHOWN = 8;
    private static final String SEPARATORS = "\t;,|";

    private final byte[] bytes;
    private final boolean whole;
    private final String text;

    /** @param whole whether there is nothing after these bytes */
    Head(byte[] bytes, boolean whole) throws IOException {
        this.bytes = bytes.clone();
        this.whole = whole;
        var chars = new char[bytes.length];
        try (var reader = new DetectingReader(new ByteArrayInputStream(bytes))) {
            var length = 0;
            for (var read = 0; read >= 0 && length < chars.length; length += Math.max(read, 0)) {
                read = reader.read(chars, length, chars.length - length);
            }
            this.text = new String(chars, 0, length);
        }
    }

    /** As text, in the encoding that the bytes show; nonsense for a binary file. */
    public String text() {
        return text;
    }

    /** Whether the file begins with these bytes, each from 0 to 255. */
    public boolean startsWith(int... start) {
        return bytes.length >= start.length
                && Arrays.equals(start, 0, start.length, unsigned(start.length), 0, start.length);
    }

    /** The first line that is not empty; empty when the file has none within its head. */
    public String firstLine() {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(1).toList();
        var complete = whole || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return lines.isEmpty() || !complete ? "" : lines.get(0);
    }

    /** Which of tab, semicolon, comma and bar is most often in the first line; a comma when there is none. */
    public char separator() {
        var line = firstLine();
        return SEPARATORS
                .chars()
                .mapToObj(character -> (char) character)
                .reduce(',', (best, next) -> count(line, next) > count(line, best) ? next : best);
    }

    /** The headings in the first line, in lower case and without quotation marks; none of them holds the separator. */
    public List<String> columns() {
        var separator = String.valueOf(separator());
        return Stream.of(firstLine().split(java.util.regex.Pattern.quote(separator), -1))
                .map(column -> column.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** How the file begins, for those who wonder what it is. */
    public String shown() {
        var start = Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length));
        for (var sign : start) {
            if (isBinary(sign)) {
                return "it is no text but begins with the bytes "
                        + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(start);
            }
        }
        var line = firstLine();
        return line.isEmpty()
                ? "its first line is empty or longer than " + LENGTH + " bytes"
                : "it begins with \"" + line.substring(0, Math.min(120, line.length())) + "\"";
    }

    /** Control characters, and what a PNG begins with. */
    private static boolean isBinary(byte sign) {
        return sign == (byte) 0x89 || (sign >= 0 && sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t');
    }

    private int[] unsigned(int length) {
        var unsigned = new int[length];
        Arrays.setAll(unsigned, index -> bytes[index] & 0xFF);
        return unsigned;
    }

    private static long count(String line, char character) {
        return line.chars().filter(next -> next == character).count();
    }
}
