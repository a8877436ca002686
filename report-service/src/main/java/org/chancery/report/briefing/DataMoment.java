package org.chancery.report.briefing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the moment whose knowledge a briefing is composed from. */
final class DataMoment {
    private static final int DATE_LENGTH = "2023-10-21".length();

    private DataMoment() {}

    /** A date means the end of that day in UTC, but never later than now; nothing means now; 400 otherwise. */
    static Instant parse(String field, @Nullable String text, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (text == null || text.isBlank()) {
            return now;
        }
        try {
            return text.length() == DATE_LENGTH ? endOf(field, LocalDate.parse(text), now) : moment(field, text, now);
        } catch (DateTimeException unreadable) {
            throw Problems.invalid(
                    field, "must be a date (2023-10-21) or a time with its offset (2023-10-21T09:00:00Z)");
        }
    }

    private static Instant endOf(String field, LocalDate day, Instant now) {
        if (day.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(now)) {
            throw future(field);
        }
        var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
        return end.isAfter(now) ? now : end;
    }

    private static Instant moment(String field, String text, Instant now) {
        var moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        if (moment.isAfter(now)) {
            throw future(field);
        }
        return moment;
    }

    private static RuntimeException future(String field) {
        return Problems.invalid(field, "must not be in the future");
    }
}
