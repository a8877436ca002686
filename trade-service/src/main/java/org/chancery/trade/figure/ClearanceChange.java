package org.chancery.trade.figure;

/** What happened to the clearance of a figure for the press. */
public enum ClearanceChange {
    CLEARED,
    /** Somebody took it back. */
    WITHDRAWN,
    /** A correction took it away: what was cleared is what was read. */
    SUPERSEDED
}
