package org.chancery.trade.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a change has to be looked at before anybody quotes it: true perhaps, a slip of the pen as often. */
@Schema(name = "ComparisonAlarm")
public enum Alarm {
    /** The balance has turned from surplus to deficit, or back. */
    SIGN_CHANGED,
    /** The value has moved by more than half of its base. */
    MOVED_BY_MORE_THAN_HALF,
    /** The base is so small that no percentage is told. */
    BASE_NEAR_ZERO,
    /** A part of a year is above the whole of it: one of the two is wrong. */
    PART_ABOVE_YEAR
}
