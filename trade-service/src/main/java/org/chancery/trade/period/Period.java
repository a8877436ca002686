package org.chancery.trade.period;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whole months, inclusive, or one day. Written {@code 2022}, {@code 2023-Q1}, {@code 2023-08}, {@code 2023-01/2023-08} or
 * {@code 2023-10-21}; each period has exactly one written form, the shortest, so that equal periods have equal texts.
 *
 * <p>Periods are ordered by their end, then the longer one first.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2}|/[0-9]{4}-[0-9]{2})?)?",
        description =
                "A year (2022), a quarter (2023-Q1), a month (2023-08), months inclusive (2023-01/2023-08) or, "
                        + "for a stock, a day (2023-10-21). Answers carry the shortest form: 2023-01/2023-12 comes back as 2023.",
        examples = "2023-01/2023-08")
public record Period(LocalDate firstDay, LocalDate lastDay) implements Comparable<Period> {
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2099;

    /** Completes "FIELD ...". */
    public static final String LAWFUL_FORMS =
            "must be a year (2022), a quarter (2023-Q1), a month (2023-08), months inclusive (2023-01/2023-08) or, for a"
                    + " stock, a day (2023-10-21)";

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern MONTHS = Pattern.compile("([0-9]{4}-[0-9]{2})/([0-9]{4}-[0-9]{2})");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::lastDay).thenComparing(Period::firstDay, Comparator.reverseOrder());

    public Period {
        var day = firstDay.equals(lastDay);
        if (!day && (firstDay.getDayOfMonth() != 1 || lastDay.getDayOfMonth() != lastDay.lengthOfMonth())) {
            throw new IllegalArgumentException("must be whole months or one day");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it begins");
        }
        if (firstDay.getYear() < FIRST_YEAR || lastDay.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("must lie between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    /**
     * Reads any of the written forms.
     *
     * @throws IllegalArgumentException with words that complete "FIELD ..." and say what is lawful
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Period parse(String text) {
        try {
            return read(text);
        } catch (DateTimeException noSuchDate) {
            throw new IllegalArgumentException("is not in the calendar; it " + LAWFUL_FORMS, noSuchDate);
        }
    }

    private static Period read(String text) {
        if (YEAR.matcher(text).matches()) {
            var january = YearMonth.of(Integer.parseInt(text), 1);
            return ofMonths(january, january.withMonth(MONTHS_OF_YEAR));
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            var last = Integer.parseInt(quarter.group(2)) * MONTHS_OF_QUARTER;
            var end = YearMonth.of(Integer.parseInt(quarter.group(1)), last);
            return ofMonths(end.minusMonths(MONTHS_OF_QUARTER - 1L), end);
        }
        if (MONTH.matcher(text).matches()) {
            return ofMonths(YearMonth.parse(text), YearMonth.parse(text));
        }
        var months = MONTHS.matcher(text);
        if (months.matches()) {
            return ofMonths(YearMonth.parse(months.group(1)), YearMonth.parse(months.group(2)));
        }
        if (DAY.matcher(text).matches()) {
            var day = LocalDate.parse(text);
            return new Period(day, day);
        }
        throw new IllegalArgumentException(LAWFUL_FORMS);
    }

    public static Period ofMonths(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    public PeriodForm form() {
        if (firstDay.equals(lastDay)) {
            return PeriodForm.DAY;
        }
        var months = months();
        var wholeYears = firstDay.getMonthValue() == 1 && lastDay.getMonthValue() == MONTHS_OF_YEAR;
        if (wholeYears) {
            return months == MONTHS_OF_YEAR ? PeriodForm.YEAR : PeriodForm.YEARS;
        }
        if (months > MONTHS_OF_YEAR) {
            return PeriodForm.CUMULATIVE;
        }
        if (months == 1) {
            return PeriodForm.MONTH;
        }
        var endsQuarter = lastDay.getMonthValue() % MONTHS_OF_QUARTER == 0;
        return months == MONTHS_OF_QUARTER && endsQuarter ? PeriodForm.QUARTER : PeriodForm.MONTHS;
    }

    /** Months covered; none for a day. */
    public int months() {
        return firstDay.equals(lastDay) ? 0 : Math.toIntExact(ChronoUnit.MONTHS.between(firstDay, lastDay)) + 1;
    }

    /** Whether this period ends before the other begins. */
    public boolean isBefore(Period other) {
        return lastDay.isBefore(other.firstDay);
    }

    /** The same months (or day) so many years later, or earlier if negative; empty beyond the years that periods have. */
    public Optional<Period> sameInAnotherYear(int years) {
        if (firstDay.getYear() + years < FIRST_YEAR || lastDay.getYear() + years > LAST_YEAR) {
            return Optional.empty();
        }
        if (form() == PeriodForm.DAY) {
            var day = firstDay.plusYears(years);
            return Optional.of(new Period(day, day));
        }
        return Optional.of(ofMonths(
                YearMonth.from(firstDay).plusYears(years),
                YearMonth.from(lastDay).plusYears(years)));
    }

    /** Its first month {@code 2023-01}, or the day. */
    public String start() {
        return form() == PeriodForm.DAY
                ? firstDay.toString()
                : YearMonth.from(firstDay).toString();
    }

    /** Its last month {@code 2023-08}, or the day. */
    public String end() {
        return form() == PeriodForm.DAY
                ? lastDay.toString()
                : YearMonth.from(lastDay).toString();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        return switch (form()) {
            case DAY, MONTH -> start();
            case QUARTER -> firstDay.getYear() + "-Q" + lastDay.getMonthValue() / MONTHS_OF_QUARTER;
            case YEAR -> Integer.toString(firstDay.getYear());
            case MONTHS, YEARS, CUMULATIVE -> start() + "/" + end();
        };
    }
}
