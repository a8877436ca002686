package org.chancery.report.composing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.report.upstream.Figure.Nature;

/** Says a period as a person would: its window is never left to the reader's guess. */
final class PeriodWords {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2})/(\\d{4}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The words that name a period, and those that say when. */
    private static final String NAME = "period";

    private static final String WHEN = "phrase";

    private final Words words;

    PeriodWords(Words words) {
        this.words = words;
    }

    /** The words for a period in its written form; of a stock, the date it stands at. */
    String say(String period, Nature nature) {
        return nature == Nature.STOCK ? asOf(period) : said(NAME, period);
    }

    /** The same as part of a sentence: {@code in the first eight months of 2023}. */
    String when(String period, Nature nature) {
        return nature == Nature.STOCK ? asOf(period) : said(WHEN, period);
    }

    private String asOf(String period) {
        var size =
                YEAR.matcher(period).matches() ? ".year" : MONTH.matcher(period).matches() ? ".month" : "";
        var key = words.has("period.asOf" + size) ? "period.asOf" + size : "period.asOf";
        return words.text(key, said(NAME, period));
    }

    private String said(String family, String period) {
        var quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return words.text(family + ".quarter." + quarter.group(2), quarter.group(1));
        }
        var months = MONTHS.matcher(period);
        if (months.matches()) {
            return months(family, YearMonth.parse(months.group(1)), YearMonth.parse(months.group(2)));
        }
        if (MONTH.matcher(period).matches()) {
            return month(family, YearMonth.parse(period));
        }
        if (DAY.matcher(period).matches()) {
            return words.date(LocalDate.parse(period));
        }
        return isYear(period) ? words.text(family + ".year", period) : period;
    }

    /** The months that the period takes of its year: {@code January–August}; empty where it takes the whole or is no such part. */
    Optional<String> monthsOfItsYear(String period) {
        var months = MONTHS.matcher(period);
        if (!months.matches()) {
            return Optional.empty();
        }
        var first = YearMonth.parse(months.group(1));
        var last = YearMonth.parse(months.group(2));
        return first.getYear() == last.getYear() && length(first, last) < 12
                ? Optional.of(words.text("period.range", words.month(first.getMonth()), words.month(last.getMonth())))
                : Optional.empty();
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

    private String months(String family, YearMonth first, YearMonth last) {
        if (length(first, last) > 12) {
            return words.text(family + ".cumulative", beginning(first), end(first, last));
        }
        if (first.getYear() != last.getYear()) {
            return words.text(family + ".range", month(NAME, first), month(NAME, last));
        }
        return withinYear(family, first, last);
    }

    private String withinYear(String family, YearMonth first, YearMonth last) {
        var from = words.month(first.getMonth());
        var to = words.month(last.getMonth());
        var span = words.text("period.range", from, to);
        var year = Integer.toString(first.getYear());
        if (first.getMonth() == Month.JULY && last.getMonth() == Month.DECEMBER) {
            return words.text(family + ".half.2", year, span);
        }
        if (first.getMonth() != Month.JANUARY) {
            return words.text(family + ".rangeOfYear", year, from, to, monthIn(last));
        }
        if (last.getMonth() == Month.JUNE) {
            return words.text(family + ".half.1", year, span);
        }
        var count = last.getMonthValue();
        var key = words.plural(family + ".first", BigDecimal.valueOf(count));
        return words.text(key, year, span, words.text("number." + count), from, monthIn(last));
    }

    /** A range over years that begins in January is said from the year on. */
    private String beginning(YearMonth first) {
        return first.getMonth() == Month.JANUARY
                ? words.text("period.begin.year", Integer.toString(first.getYear()))
                : month(NAME, first);
    }

    private String end(YearMonth first, YearMonth last) {
        var year = Integer.toString(last.getYear());
        if (first.getMonth() != Month.JANUARY) {
            return month(NAME, last);
        }
        return switch (last.getMonth()) {
            case DECEMBER -> words.text("period.end.year", year);
            case MARCH -> words.text("period.end.quarter", year);
            case JUNE -> words.text("period.end.half", year);
            case SEPTEMBER -> words.text("period.end.nine", year);
            default -> month(NAME, last);
        };
    }

    private String month(String family, YearMonth month) {
        return words.text(
                family + ".month", Integer.toString(month.getYear()), words.month(month.getMonth()), monthIn(month));
    }

    /** The month in the case that says when, where a language has one. */
    private String monthIn(YearMonth month) {
        var key = "month.in." + month.getMonthValue();
        return words.has(key) ? words.text(key) : words.month(month.getMonth());
    }

    private static long length(YearMonth first, YearMonth last) {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }
}
