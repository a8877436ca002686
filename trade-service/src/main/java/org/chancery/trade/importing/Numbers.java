package org.chancery.trade.importing;

import org.chancery.trade.importing.format.Rejection;
import org.jspecify.annotations.Nullable;

/** Numbers of statistics, as they are printed: digits, with a point before their fraction; none is negative. */
final class Numbers {
    /** Of the world's trade in a hundred years in any currency, with room. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST_EXPONENT = 2;

    private Numbers() {}

    /** The number as PostgreSQL reads it; null for none. */
    static @Nullable String optional(String field, @Nullable String text) {
        return text == null ? null : required(field, text);
    }

    /** As {@link #optional}, but there must be one. */
    static String required(String field, @Nullable String text) {
        if (text == null) {
            throw new Rejection(field, "is empty");
        }
        if (text.charAt(0) == '-') {
            throw new Rejection(field, "is " + shortened(text) + "; no trade is negative");
        }
        if (!isNumber(text)) {
            throw new Rejection(
                    field,
                    "is " + shortened(text) + "; must be a number of at most " + MOST_DIGITS
                            + " digits such as 1234567.89");
        }
        return text;
    }

    private static boolean isNumber(String text) {
        var point = digits(text, 0);
        if (point == 0 || point > MOST_DIGITS) {
            return false;
        }
        var end = point;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, point + 1);
            if (end == point + 1 || end - point - 1 > MOST_DECIMALS) {
                return false;
            }
        }
        return end == text.length() || isExponent(text, end);
    }

    /** Spreadsheets write 7.5E+09. */
    private static boolean isExponent(String text, int at) {
        if (Character.toUpperCase(text.charAt(at)) != 'E') {
            return false;
        }
        var start = at + 1;
        if (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
            start++;
        }
        var length = text.length() - start;
        return length > 0
                && length <= LONGEST_EXPONENT
                && digits(text, start) == text.length()
                && Integer.parseInt(text.substring(start)) <= MOST_DIGITS;
    }

    private static int digits(String text, int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
