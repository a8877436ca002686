package org.chancery.consultations.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it stands.
 *
 * @param parties in the order of their codes
 * @param plannedFor the first day of the planned window
 * @param plannedUntil its last day; absent when it is planned for one day
 * @param languages of the talks, BCP 47, in the order of their codes
 * @param seriesId the series whose round it is, if any
 * @param number in that series
 * @param lastCorrection number of the last correction of the closed record that is not marked above it; absent without one
 * @param statusReason why it was postponed or cancelled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultationResponse(
        UUID id,
        String title,
        ConsultationKind kind,
        ConsultationLevel level,
        List<String> parties,
        String host,
        Venue venue,
        LocalDate plannedFor,
        @Nullable LocalDate plannedUntil,
        @Nullable LocalDate heldOn,
        MeetingFormat format,
        List<String> languages,
        @Nullable UUID seriesId,
        @Nullable Integer number,
        ConsultationStatus status,
        @Nullable String statusReason,
        @Nullable Integer lastCorrection,
        Marking marking,
        @Nullable String source,
        long version,
        String recordedBy,
        Instant recordedAt)
        implements Marked {

    static ConsultationResponse from(Consultation consultation) {
        return new ConsultationResponse(
                consultation.id(),
                consultation.title(),
                consultation.kind(),
                consultation.level(),
                consultation.parties().stream().sorted().toList(),
                consultation.host(),
                consultation.venue(),
                consultation.plannedFor(),
                consultation.plannedUntil(),
                consultation.heldOn(),
                consultation.format(),
                consultation.languages().stream().sorted().toList(),
                consultation.seriesId(),
                consultation.number(),
                consultation.status(),
                consultation.statusReason(),
                consultation.lastCorrection(),
                consultation.marking(),
                consultation.source(),
                consultation.version(),
                consultation.recordedBy(),
                consultation.recordedAt());
    }
}
