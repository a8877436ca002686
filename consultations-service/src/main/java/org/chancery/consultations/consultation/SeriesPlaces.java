package org.chancery.consultations.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a consultation asks of the series whose round it is; the package of the series answers, which builds on this one. */
public interface SeriesPlaces {
    /**
     * Takes a place in a series, which stays locked until the transaction ends. 400 naming the field when the caller sees
     * no such series, or when the parties or the marking do not go with it; 409 when the number is taken.
     *
     * @param request what the round is to be
     * @param round the round itself if it is recorded already; it keeps its number when the request gives none
     * @return the round's number: the one asked for, or else the next of the series
     */
    int take(UUID seriesId, ConsultationRequest request, @Nullable Consultation round);
}
