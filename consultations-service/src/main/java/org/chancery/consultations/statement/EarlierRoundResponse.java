package org.chancery.consultations.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * An earlier round of the same parties, and who spoke about the topic in it.
 *
 * @param number within its series
 * @param said the sides that spoke; empty when nobody did, as far as the caller may know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EarlierRoundResponse(
        UUID id,
        @Nullable Integer number,
        String title,
        @Nullable LocalDate heldOn,
        Marking marking,
        List<Said> said) implements Marked {

    static EarlierRoundResponse from(Consultation round, List<Said> said) {
        return new EarlierRoundResponse(
                round.id(), round.number(), round.title(), round.heldOn(), round.marking(), said);
    }

    /** How often a side spoke about the topic. */
    record Said(String side, long statements) {}
}
