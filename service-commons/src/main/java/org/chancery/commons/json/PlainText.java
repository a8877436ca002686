package org.chancery.commons.json;

/** Text a person may have written: no control characters but line feed, carriage return and tab, no lone surrogates. */
public final class PlainText {
    /** Completes "FIELD ...". */
    public static final String COMPLAINT = "contains a control character or half of a character pair";

    private PlainText() {}

    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        var control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
        return control || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
