package org.chancery.consultations.importing.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in workbooks, which are numbers of days in cells that are formatted as dates. */
final class ExcelDates {
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** Before it the calendar of spreadsheets has a day that never was, 29 February 1900. */
    private static final BigDecimal FIRST_RELIABLE = BigDecimal.valueOf(61);

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** What a format prints as it stands, or what says in which colour and language. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^]]*]");

    private static final Pattern DATE_LETTER = Pattern.compile("[dmy]", Pattern.CASE_INSENSITIVE);

    private ExcelDates() {}

    /** Formats 14 to 22 are dates and times of the country of the reader, and have no text. */
    static boolean isDate(@Nullable Integer formatId, @Nullable String format) {
        if (formatId != null && formatId >= 14 && formatId <= 22) {
            return true;
        }
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE_LETTER.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** The day as ISO 8601 writes it, without a time of day; a number that is no day as it stands. */
    static String text(BigDecimal days, boolean since1904) {
        var whole = days.setScale(0, RoundingMode.FLOOR);
        if (whole.compareTo(since1904 ? BigDecimal.ZERO : FIRST_RELIABLE) < 0 || whole.compareTo(LAST) > 0) {
            return days.toPlainString();
        }
        return (since1904 ? DAY_ZERO_1904 : DAY_ZERO_1900)
                .plusDays(whole.longValueExact())
                .toString();
    }
}
