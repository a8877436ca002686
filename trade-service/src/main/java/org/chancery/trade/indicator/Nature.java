package org.chancery.trade.indicator;

/** Whether a quantity runs over a window of months or stands at a date. */
public enum Nature {
    FLOW,
    STOCK
}
