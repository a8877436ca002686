package org.chancery.trade.period;

/** What kind of span a period is; it decides which other periods are like it. */
public enum PeriodForm {
    /** A date, as of which a stock was counted. */
    DAY,
    MONTH,
    /** A calendar quarter. */
    QUARTER,
    /** A calendar year. */
    YEAR,
    /** Up to twelve months that are none of the above: January to August, or a financial year. */
    MONTHS,
    /** Two or more whole calendar years. */
    YEARS,
    /** More than twelve months that are not whole calendar years: a running total. */
    CUMULATIVE
}
