package org.chancery.trade.figure;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The moment whose knowledge is asked for: what the system had recorded by then. Never later than now, so that an answer
 * given for it can be given again.
 */
public record AsOf(Instant instant) {
    private static final int DATE_LENGTH = 10;

    /** Far before any record, and within what a database can hold. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** Reads the parameter {@code asOf}: a date means the end of that day in UTC, nothing means now; 400 otherwise. */
    public static AsOf parse(@Nullable String text, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (text == null || text.isBlank()) {
            return new AsOf(now);
        }
        try {
            var asked = text.length() == DATE_LENGTH ? endOf(LocalDate.parse(text)) : moment(text);
            if (asked.isBefore(EARLIEST)) {
                throw new DateTimeException("before any record");
            }
            return new AsOf(asked.isAfter(now) ? now : asked);
        } catch (DateTimeException unlawful) {
            throw Problems.invalid(
                    "asOf", "must be a date (2023-10-21) or a time with its offset (2023-10-21T09:00:00Z)");
        }
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
