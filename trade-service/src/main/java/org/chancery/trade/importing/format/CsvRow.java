package org.chancery.trade.importing.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a table in text. The next row is read into the same object: keep nothing of it but its texts. */
public final class CsvRow implements RawRow {
    private static final int FEW = 64;

    private final char separator;
    private @Nullable String[] lastRead = new String[FEW];
    private char[] chars = new char[1024];
    private int[] ends = new int[FEW];
    private int count;
    private long line;
    private boolean quoted;

    CsvRow(char separator) {
        this.separator = separator;
    }

    void begin(long startingLine) {
        line = startingLine;
        count = 0;
        quoted = false;
    }

    void add(char[] buffer, int offset, int length, boolean inQuotes) {
        quoted |= inQuotes;
        var start = start(count);
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(buffer, offset, chars, start, length);
        ends[count++] = start + length;
    }

    /** Of all fields so far. */
    int length() {
        return start(count);
    }

    /** How many fields the row has. */
    public int size() {
        return count;
    }

    /** Without blanks at its ends; null if it is empty or the row has no such field. */
    public @Nullable String text(int column) {
        if (column < 0 || column >= count) {
            return null;
        }
        var start = start(column);
        var end = ends[column];
        while (start < end && chars[start] <= ' ') {
            start++;
        }
        while (end > start && chars[end - 1] <= ' ') {
            end--;
        }
        return start == end ? null : text(column, start, end);
    }

    /** Whether no field has a line break: statistics have none, so a quotation mark is missing. Only in quotes can one be. */
    boolean isOneLine() {
        var end = quoted ? start(count) : 0;
        for (var index = 0; index < end; index++) {
            if (chars[index] == '\n' || chars[index] == '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public long number() {
        return line;
    }

    @Override
    public String text() {
        var text = new StringBuilder();
        for (var column = 0; column < count; column++) {
            if (column > 0) {
                text.append(separator);
            }
            var field = new String(chars, start(column), ends[column] - start(column));
            var quoted = field.indexOf(separator) >= 0 || field.indexOf('"') >= 0;
            text.append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        return text.toString();
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    /** Most columns of a table have the same text in row after row: it is not made again. */
    private String text(int column, int start, int end) {
        if (column >= lastRead.length) {
            lastRead = Arrays.copyOf(lastRead, count);
        }
        var text = lastRead[column];
        if (text == null || !isSame(text, start, end)) {
            text = new String(chars, start, end - start);
            lastRead[column] = text;
        }
        return text;
    }

    private boolean isSame(String text, int start, int end) {
        if (text.length() != end - start) {
            return false;
        }
        for (var index = start; index < end; index++) {
            if (text.charAt(index - start) != chars[index]) {
                return false;
            }
        }
        return true;
    }
}
