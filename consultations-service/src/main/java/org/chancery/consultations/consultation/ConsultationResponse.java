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
 * @param statusReason why it was postponed or cancelled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationResponse(
        UUID id,
        String title,
        ConsultationKind kind,
        ConsultationLevel level,
        List<String> parties,
        String host,
        Venue venue,
        LocalDate plannedFor,
        @Nullable LocalDate heldOn,
        ConsultationStatus status,
        @Nullable String statusReason,
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
                consultation.heldOn(),
                consultation.status(),
                consultation.statusReason(),
                consultation.marking(),
                consultation.source(),
                consultation.version(),
                consultation.recordedBy(),
                consultation.recordedAt());
    }
}
