package org.chancery.console.profile;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** A period in words: {@code 2023-01/2023-08} is "first eight months of 2023". */
final class PeriodWords {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final ProfileMessages texts;
    private final Locale language;

    PeriodWords(ProfileMessages texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** In words; the period as it is written where it has an unknown form. */
    String of(String period, Nature nature) {
        if (nature == Nature.STOCK) {
            return texts.asOf(moment(period));
        }
        var bounds = period.split("/", -1);
        return bounds.length == 2 ? range(YearMonth.parse(bounds[0]), YearMonth.parse(bounds[1])) : moment(period);
    }

    private String moment(String period) {
        if (period.matches("\\d{4}")) {
            return period;
        }
        if (period.matches("\\d{4}-Q[1-4]")) {
            return texts.quarter(period.charAt(6) - '0', period.substring(0, 4));
        }
        if (period.matches("\\d{4}-\\d{2}")) {
            return month(YearMonth.parse(period));
        }
        if (period.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(LocalDate.parse(period));
        }
        return period;
    }

    private String range(YearMonth first, YearMonth last) {
        if (first.getMonth() != Month.JANUARY) {
            return first.getYear() == last.getYear()
                    ? texts.span(name(first.getMonth()), month(last))
                    : texts.span(month(first), month(last));
        }
        var year = Year.of(last.getYear()).toString();
        if (first.getYear() == last.getYear()) {
            return texts.firstMonths(last.getMonthValue(), year);
        }
        if (last.getMonthValue() == MONTHS_OF_A_YEAR) {
            return texts.span(Year.of(first.getYear()).toString(), year);
        }
        var end = last.getMonthValue() % MONTHS_OF_A_QUARTER == 0
                ? texts.theQuarter(last.getMonthValue() / MONTHS_OF_A_QUARTER, year)
                : month(last);
        return texts.span(Year.of(first.getYear()).toString(), end);
    }

    private String month(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }
}
