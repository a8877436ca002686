package org.chancery.commons.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What day it is where the people are who write records; the service itself does not know their zone. */
public final class Today {
    /** Where it is already tomorrow: what was signed this morning in Astana is not in the future. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private Today() {}

    /** The latest date that it is today anywhere; a date after it is in the future for everybody. */
    public static LocalDate latestAnywhere(Clock clock) {
        return LocalDate.now(clock.withZone(EARLIEST_ZONE));
    }
}
