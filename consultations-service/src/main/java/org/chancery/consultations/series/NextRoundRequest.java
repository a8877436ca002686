package org.chancery.consultations.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.iso.StateCode;
import org.chancery.consultations.consultation.ConsultationLevel;
import org.chancery.consultations.consultation.MeetingFormat;
import org.chancery.consultations.consultation.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What the next round does not take from the last one and its series. Its parties and its kind are always theirs.
 *
 * @param plannedFor the first day of the planned window, after the last round
 * @param plannedUntil its last day; absent for one day
 * @param title that of the series when absent
 * @param level that of the series when absent
 * @param host whose turn it is when absent
 * @param format that of the last round when absent
 * @param languages BCP 47; those of the last round when absent, or of the series if none are recorded there
 * @param marking that of the last round when absent, and never below it
 * @param number the one after the last round's when absent, and always above it
 * @param lastNumber the last round's number, for a last round that is in no series yet; 1 when absent, or the one before
 *     {@code number}
 */
record NextRoundRequest(
        @NotNull LocalDate plannedFor,
        @Nullable LocalDate plannedUntil,
        @NotNull @Valid Venue venue,

        @Nullable @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 300)
        String title,

        @Nullable ConsultationLevel level,
        @Nullable @StateCode String host,
        @Nullable MeetingFormat format,

        @Nullable @Size(max = 20)
        List<
                        @NotNull @Size(max = LanguageTag.LONGEST)
                        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT) String>
                languages,

        @Nullable Marking marking,
        @Nullable @Min(2) @Max(10_000) Integer number,
        @Nullable @Min(1) @Max(9_999) Integer lastNumber) {

    /** The number that the last round gets when a series is made of it. */
    int numberOfTheFirst() {
        if (lastNumber != null) {
            return lastNumber;
        }
        return number == null ? 1 : number - 1;
    }
}
