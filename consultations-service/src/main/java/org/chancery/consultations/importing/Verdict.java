package org.chancery.consultations.importing;

/** What becomes of a row. */
enum Verdict {
    READY,
    /** Something in it is wrong, see its messages. */
    REJECTED,
    /** The same parties met on the same day for the same kind of meeting, in the record or further up in the file. */
    DUPLICATE
}
