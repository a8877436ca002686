package org.chancery.console.profile;

/** Whether a figure sums up a time (trade of a year) or states how things stood on a day. */
public enum Nature {
    FLOW,
    STOCK
}
