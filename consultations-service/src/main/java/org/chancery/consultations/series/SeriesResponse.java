package org.chancery.consultations.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.consultation.ConsultationLevel;
import org.chancery.consultations.history.Marked;

/**
 * A series as it stands. Its rounds are the consultations with {@code series} as filter.
 *
 * @param parties in the order of their codes
 * @param hosts in their turn
 * @param languages BCP 47, in the order of their codes
 * @param marking the lowest that a round can have
 */
record SeriesResponse(
        UUID id,
        String title,
        ConsultationKind kind,
        ConsultationLevel level,
        List<String> parties,
        List<String> hosts,
        List<String> languages,
        Marking marking,
        long version,
        String recordedBy,
        Instant recordedAt)
        implements Marked {

    static SeriesResponse from(Series series) {
        return new SeriesResponse(
                series.id(),
                series.title(),
                series.kind(),
                series.level(),
                series.parties().stream().sorted().toList(),
                series.hosts(),
                series.languages().stream().sorted().toList(),
                series.marking(),
                series.version(),
                series.recordedBy(),
                series.recordedAt());
    }
}
