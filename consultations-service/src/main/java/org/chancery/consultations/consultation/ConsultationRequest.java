package org.chancery.consultations.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as planned. Its status is changed by transitions only.
 *
 * @param host one of the parties
 * @param plannedFor the first day of the planned window
 * @param plannedUntil its last day; absent for one day
 * @param format IN_PERSON when absent at first, unchanged when absent later
 * @param languages of the talks, BCP 47; unchanged when absent later
 * @param seriesId the series whose round it is; unchanged when absent later
 * @param number in the series; when absent the next one at first, unchanged later
 * @param source where the record comes from, if not from the ministry itself
 */
public record ConsultationRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull ConsultationKind kind,
        @NotNull ConsultationLevel level,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @StateCode String> parties,
        @NotNull @StateCode String host,
        @NotNull @Valid Venue venue,
        @NotNull LocalDate plannedFor,
        @Nullable LocalDate plannedUntil,
        @Nullable MeetingFormat format,

        @Nullable @Size(max = 20)
        List<
                        @NotNull @Size(max = LanguageTag.LONGEST)
                        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT) String>
                languages,

        @Nullable UUID seriesId,
        @Nullable @Min(1) @Max(10_000) Integer number,
        @NotNull Marking marking,
        @Nullable @Size(max = 500) String source) {

    /** What no annotation says; 400 naming the field. */
    void requireConsistent(String home) {
        Parties.requireConsistent(parties, home);
        if (!parties.contains(host)) {
            throw Problems.invalid("host", "must be one of the parties");
        }
        if (plannedUntil != null && plannedUntil.isBefore(plannedFor)) {
            throw Problems.invalid("plannedUntil", "must not be before plannedFor, which is " + plannedFor);
        }
    }
}
