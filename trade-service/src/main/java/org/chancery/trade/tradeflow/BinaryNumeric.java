package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import java.nio.ByteBuffer;

/**
 * Numbers in the binary form of PostgreSQL's {@code numeric}: digits to the base of ten thousand, counted from the decimal
 * point, and how many decimals are shown.
 */
final class BinaryNumeric {
    private static final int DIGITS = 4;
    private static final int HEADER = 4 * Short.BYTES;
    private static final short POSITIVE = 0;

    private BinaryNumeric() {}

    /**
     * Puts the length and the number.
     *
     * @param number digits, with a point before its fraction, or an exponent; none is negative
     */
    static void put(String number, ByteBuffer to) {
        var point = digits(number, 0);
        var end = point < number.length() && number.charAt(point) == '.' ? digits(number, point + 1) : point;
        if (end < number.length()) {
            put(new BigDecimal(number).toPlainString(), to);
            return;
        }
        var decimals = Math.max(0, end - point - 1);
        var before = groups(point);
        var after = groups(decimals);
        to.putInt(HEADER + (before + after) * Short.BYTES)
                .putShort((short) (before + after))
                .putShort((short) (before - 1))
                .putShort(POSITIVE)
                .putShort((short) decimals);
        for (var group = before; group > 0; group--) {
            to.putShort(group(number, point - group * DIGITS, 0, point));
        }
        for (var group = 0; group < after; group++) {
            to.putShort(group(number, point + 1 + group * DIGITS, point + 1, end));
        }
    }

    private static int digits(String number, int start) {
        var end = start;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int groups(int digits) {
        return (digits + DIGITS - 1) / DIGITS;
    }

    /** Four digits from a place on; zeros where the number has none. */
    private static short group(String number, int at, int first, int end) {
        var value = 0;
        for (var place = at; place < at + DIGITS; place++) {
            value = value * 10 + (place < first || place >= end ? 0 : number.charAt(place) - '0');
        }
        return (short) value;
    }
}
