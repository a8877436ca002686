package org.chancery.trade.importing.format;

/** A row as the file has it; asked only when it is rejected. */
public interface RawRow {
    /** As the publisher's file shows it: the line of a text, the row of a sheet, from 1. */
    long number();

    /** The row as it came. */
    String text();
}
