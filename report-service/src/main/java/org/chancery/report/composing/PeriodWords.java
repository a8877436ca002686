package org.chancery.report.composing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.chancery.report.upstream.Figure.Nature;

/** Says a period as a person would: its window is never left to the reader's guess. */
final class PeriodWords {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})/(\\d{4}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Words words;

    PeriodWords(Words words) {
        this.words = words;
    }

    /** The words for a period in its written form; of a stock, the date it stands at. */
    String say(String period, Nature nature) {
        return nature == Nature.STOCK ? words.text("period.asOf", say(period)) : say(period);
    }

    private String say(String period) {
        var quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return words.text("period.quarter." + quarter.group(2), quarter.group(1));
        }
        var months = MONTHS.matcher(period);
        if (months.matches()) {
            return months(YearMonth.parse(months.group(1)), YearMonth.parse(months.group(2)));
        }
        if (MONTH.matcher(period).matches()) {
            return month(YearMonth.parse(period));
        }
        if (DAY.matcher(period).matches()) {
            return words.date(LocalDate.parse(period));
        }
        return period;
    }

    /** Whether the period is one year. */
    static boolean isYear(String period) {
        return YEAR.matcher(period).matches();
    }

    /** Whether the period runs over more than twelve months. */
    static boolean isCumulative(String period) {
        var months = MONTHS.matcher(period);
        return months.matches() && length(YearMonth.parse(months.group(1)), YearMonth.parse(months.group(2))) > 12;
    }

    private String months(YearMonth first, YearMonth last) {
        if (length(first, last) > 12) {
            return words.text("period.cumulative", beginning(first), end(first, last));
        }
        if (first.getYear() != last.getYear()) {
            return words.text("period.range", month(first), month(last));
        }
        var span = words.text("period.range", words.month(first.getMonth()), words.month(last.getMonth()));
        var year = Integer.toString(first.getYear());
        if (first.getMonth() == Month.JULY && last.getMonth() == Month.DECEMBER) {
            return words.text("period.half.2", year, span);
        }
        if (first.getMonth() != Month.JANUARY) {
            return words.text("period.rangeOfYear", year, words.month(first.getMonth()), words.month(last.getMonth()));
        }
        if (last.getMonth() == Month.JUNE) {
            return words.text("period.half.1", year, span);
        }
        return words.text("period.first", year, span, words.text("number." + last.getMonthValue()));
    }

    /** A range over years that begins in January is said from the year on. */
    private String beginning(YearMonth first) {
        return first.getMonth() == Month.JANUARY ? Integer.toString(first.getYear()) : month(first);
    }

    private String end(YearMonth first, YearMonth last) {
        var year = Integer.toString(last.getYear());
        if (first.getMonth() != Month.JANUARY) {
            return month(last);
        }
        return switch (last.getMonth()) {
            case DECEMBER -> year;
            case MARCH -> words.text("period.end.quarter", year);
            case JUNE -> words.text("period.end.half", year);
            case SEPTEMBER -> words.text("period.end.nine", year);
            default -> month(last);
        };
    }

    private String month(YearMonth month) {
        return words.text("period.month", Integer.toString(month.getYear()), words.month(month.getMonth()));
    }

    private static long length(YearMonth first, YearMonth last) {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }
}
