package org.chancery.trade.export;

import java.time.YearMonth;
import org.chancery.trade.period.Period;
import org.chancery.trade.period.PeriodForm;

/** Periods as SDMX writes them: TIME_PERIOD, and FREQ of the code list CL_FREQ. */
public final class SdmxTime {
    private SdmxTime() {}

    /** A year, quarter, month or day as we write it; other windows as a range, their first day and length in months. */
    public static String period(Period period) {
        return isRange(period.form())
                ? YearMonth.from(period.firstDay()).atDay(1) + "/P" + period.months() + "M"
                : period.toString();
    }

    /** A annual, Q quarterly, M monthly, D daily; _O, other, for ranges. */
    public static String frequency(Period period) {
        return switch (period.form()) {
            case YEAR -> "A";
            case QUARTER -> "Q";
            case MONTH -> "M";
            case DAY -> "D";
            case MONTHS, YEARS, CUMULATIVE -> "_O";
        };
    }

    private static boolean isRange(PeriodForm form) {
        return form == PeriodForm.MONTHS || form == PeriodForm.YEARS || form == PeriodForm.CUMULATIVE;
    }
}
