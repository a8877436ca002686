package org.chancery.trade.importing.format;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.trade.period.Period;
import org.jspecify.annotations.Nullable;

/** Periods in Russian: {@code за 2022 год}, {@code за январь-август 2023 года}, {@code за январь 2023 года}. */
final class KazakhPeriods {
    private static final List<String> NOMINATIVE = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> GENITIVE = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final String MONTH = String.join("|", NOMINATIVE);
    private static final Pattern YEAR = Pattern.compile("(?:за )?([0-9]{4})(?: год| г\\.)?");
    private static final Pattern MONTHS =
            Pattern.compile("(?:за )?(" + MONTH + ")(?: ?[-–—] ?(" + MONTH + "))? ([0-9]{4})(?: года?| г\\.)?\\*?");

    private KazakhPeriods() {}

    /** Null if the text is no period. */
    static @Nullable Period read(String text) {
        var words = text.toLowerCase(Locale.ROOT).strip();
        var year = YEAR.matcher(words);
        if (year.matches()) {
            return months(year.group(1), 1, 12);
        }
        var months = MONTHS.matcher(words);
        if (!months.matches()) {
            return null;
        }
        var first = NOMINATIVE.indexOf(months.group(1)) + 1;
        var last = months.group(2) == null ? first : NOMINATIVE.indexOf(months.group(2)) + 1;
        return last < first ? null : months(months.group(3), first, last);
    }

    static int monthOfGenitive(String month) {
        return GENITIVE.indexOf(month) + 1;
    }

    private static @Nullable Period months(String year, int first, int last) {
        var number = Integer.parseInt(year);
        return number < Period.FIRST_YEAR || number > Period.LAST_YEAR
                ? null
                : Period.ofMonths(YearMonth.of(number, first), YearMonth.of(number, last));
    }
}
