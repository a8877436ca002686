package org.chancery.commons.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A date as people write it in ISO 8601: 2023-10-21, in the years 1 to 9999. */
public final class PlainDate {
    private static final int LENGTH = "2023-10-21".length();

    private PlainDate() {}

    /** Null for anything else. */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            return date.getYear() > 0 ? date : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
