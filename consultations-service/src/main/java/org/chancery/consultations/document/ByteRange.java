package org.chancery.consultations.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a content that a request asks for (RFC 9110).
 *
 * @param first number of the first byte, from 0
 * @param last number of the last byte; less than {@code first} when there is nothing in the range
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What the header {@code Range} asks for. Without it, and when it is not understood, all of it. */
    static ByteRange of(@Nullable String header, long size) {
        var whole = new ByteRange(0, size - 1);
        var asked = SINGLE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches()) {
            return whole;
        }
        var from = asked.group(1);
        var to = asked.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? whole : new ByteRange(Math.max(0, size - Long.parseLong(to)), size - 1);
        }
        var first = Long.parseLong(from);
        var last = to.isEmpty() ? size - 1 : Long.parseLong(to);
        return last < first && !to.isEmpty() ? whole : new ByteRange(first, Math.min(last, size - 1));
    }

    boolean isEmpty() {
        return last < first;
    }

    boolean isWhole(long size) {
        return first == 0 && last == size - 1;
    }

    long length() {
        return last - first + 1;
    }

    /** As the header {@code Content-Range} says it. */
    String header(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
