package org.chancery.consultations.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationRequest;
import org.chancery.consultations.consultation.SeriesPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rounds of a series their numbers. A round has the parties of its series and at least its marking: so whoever
 * sees a round also sees its series, and a round's {@code seriesId} tells nobody of something that is hidden.
 */
@ApplicationScoped
class SeriesNumbers implements SeriesPlaces {
    private final SeriesRepository series;
    private final Caller caller;

    SeriesNumbers(SeriesRepository series, Caller caller) {
        this.series = series;
        this.caller = caller;
    }

    @Override
    public int take(UUID seriesId, ConsultationRequest request, @Nullable Consultation round) {
        var found = series.findVisible(seriesId, caller.readScope(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.invalid("seriesId", "names no series"));
        if (!found.parties().equals(Set.copyOf(request.parties()))) {
            throw Problems.invalid(
                    "parties",
                    "must be those of the series: "
                            + found.parties().stream().sorted().collect(Collectors.joining(", ")));
        }
        if (found.marking().isAbove(request.marking())) {
            throw Problems.invalid("marking", "must not be below that of the series, which is " + found.marking());
        }
        var number = wanted(seriesId, request, round);
        series.round(seriesId, number)
                .filter(other -> round == null || !other.id().equals(round.id()))
                .ifPresent(other -> {
                    throw Problems.conflict(
                            "round-number-taken",
                            "The number is taken",
                            "This series has a round " + number + "; the next free number is "
                                    + series.nextNumber(seriesId) + ".");
                });
        return number;
    }

    private int wanted(UUID seriesId, ConsultationRequest request, @Nullable Consultation round) {
        if (request.number() != null) {
            return request.number();
        }
        return round != null && seriesId.equals(round.seriesId())
                ? Objects.requireNonNull(round.number(), "a round of a series has a number")
                : series.nextNumber(seriesId);
    }
}
