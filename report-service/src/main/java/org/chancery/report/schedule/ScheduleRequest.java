package org.chancery.report.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.StateCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be composed by itself.
 *
 * @param weekday only for what is weekly
 * @param workingDays only for what is due before a meeting
 */
record ScheduleRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "commitments-tracker")
        String template,

        @NotNull @StateCode @Schema(examples = "BGR") String partner,

        @NotBlank @Size(max = 35) @Schema(examples = "en") String language,

        @Size(max = 20) @Schema(description = "one-page, full or pocket; full if left out", examples = "full") @Nullable
        String form,

        @Schema(description = "Ceiling; your clearance if left out. What is marked higher is not composed") @Nullable
        Marking marking,

        @NotNull Occasion occasion,

        @Schema(description = "Needed for WEEKLY") @Nullable DayOfWeek weekday,

        @Min(1)
        @Max(20)
        @Schema(description = "Before the meeting, Monday to Friday without holidays; needed for BEFORE_MEETING")
        @Nullable
        Integer workingDays,

        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Schema(description = "In the time zone of the installation", examples = "12:00")
        String time) {}
