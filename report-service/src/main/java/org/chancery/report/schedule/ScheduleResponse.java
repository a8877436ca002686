package org.chancery.report.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that is composed by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleResponse(
        UUID id,
        String template,
        String partner,
        String language,
        String form,
        Marking marking,
        Occasion occasion,
        @Nullable DayOfWeek weekday,
        @Nullable Integer workingDays,
        String time,
        ScheduleState state,
        String createdBy,
        Instant createdAt,

        @Schema(description = "When it looks next whether something is due; none while it is paused") @Nullable
        Instant nextAt,

        long version) {

    static ScheduleResponse from(Schedule schedule, @Nullable Instant nextAt) {
        return new ScheduleResponse(
                schedule.id(),
                schedule.template(),
                schedule.partner(),
                schedule.language(),
                schedule.form(),
                schedule.ceiling(),
                schedule.occasion(),
                schedule.weekday(),
                schedule.workingDays(),
                schedule.time().toString(),
                schedule.state(),
                schedule.createdBy(),
                schedule.createdAt(),
                nextAt,
                schedule.version());
    }
}
