package org.chancery.trade.importing.format;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Periods as statistics print them, each text read once a file: {@code 2022}, {@code 202205}, {@code 202252} for the year to
 * December, and the forms of SDMX.
 */
final class PrintedPeriods {
    private static final int DECEMBER = 12;
    private static final int WHOLE_YEAR = 52;
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})");
    private static final Pattern SDMX = Pattern.compile("([0-9]{4})-([AMQS])([0-9]{1,2})");
    /** What SDMX writes for a window that is no year, quarter or month. */
    private static final Pattern RANGE = Pattern.compile("([0-9]{4}-[0-9]{2})-01/P([0-9]{1,3})M");

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-[0-9]{2}");

    private final String column;
    private final Map<String, Period> known = new HashMap<>();

    PrintedPeriods(String column) {
        this.column = column;
    }

    Period read(@Nullable String text) {
        return read(text, null);
    }

    /** @param frequency of SDMX, by which a day stands for the month, quarter or year in which it lies */
    Period read(@Nullable String text, @Nullable String frequency) {
        if (text == null) {
            throw new Rejection(column, "is empty");
        }
        var key = frequency == null ? text : text + frequency;
        var period = known.get(key);
        if (period == null) {
            period = parse(text, frequency);
            known.put(key, period);
        }
        return period;
    }

    private Period parse(String text, @Nullable String frequency) {
        try {
            var digits = DIGITS.matcher(text);
            if (digits.matches()) {
                return monthOrYear(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)));
            }
            var sdmx = SDMX.matcher(text);
            if (sdmx.matches()) {
                return part(Integer.parseInt(sdmx.group(1)), Integer.parseInt(sdmx.group(3)), monthsOf(sdmx.group(2)));
            }
            var range = RANGE.matcher(text);
            if (range.matches()) {
                var first = YearMonth.parse(range.group(1));
                return Period.ofMonths(first, first.plusMonths(Integer.parseInt(range.group(2)) - 1L));
            }
            var day = DAY.matcher(text);
            if (day.matches() && frequency != null && "AMQS".contains(frequency)) {
                var months = monthsOf(frequency);
                return part(Integer.parseInt(day.group(1)), (Integer.parseInt(day.group(2)) - 1) / months + 1, months);
            }
            return Period.parse(text);
        } catch (DateTimeException | IllegalArgumentException unlawful) {
            throw new Rejection(column, "is " + text + ", which is no period: " + unlawful.getMessage());
        }
    }

    private static Period monthOrYear(int year, int month) {
        return month == WHOLE_YEAR
                ? part(year, 1, DECEMBER)
                : Period.ofMonths(YearMonth.of(year, month), YearMonth.of(year, month));
    }

    private static int monthsOf(String frequency) {
        return switch (frequency) {
            case "M" -> 1;
            case "Q" -> 3;
            case "S" -> 6;
            default -> DECEMBER;
        };
    }

    private static Period part(int year, int number, int months) {
        var first = YearMonth.of(year, (number - 1) * months + 1);
        return Period.ofMonths(first, first.plusMonths(months - 1L));
    }
}
