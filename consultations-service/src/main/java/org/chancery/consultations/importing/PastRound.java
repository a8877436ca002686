package org.chancery.consultations.importing;

import java.time.LocalDate;
import java.util.List;
import org.chancery.consultations.consultation.ConsultationRequest;
import org.chancery.consultations.outcome.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a round that was held.
 *
 * @param round without its series
 * @param series title of its series
 */
record PastRound(
        ConsultationRequest round,
        LocalDate heldOn,
        @Nullable String series,
        List<Head> heads,
        List<AgendaPoint> agenda,
        List<OutcomePoint> outcomes) {

    /**
     * The head of one party's delegation.
     *
     * @param column in which the name stands
     */
    record Head(RoundColumn column, String party, String name, String title) {}

    /** An agenda item, by the code of its topic. */
    record AgendaPoint(String topic, String title) {}

    /**
     * What came of the round.
     *
     * @param kind AGREED unless the line says otherwise
     * @param reservedBy the party that kept its reservation; there for RESERVED alone
     */
    record OutcomePoint(OutcomeKind kind, @Nullable String reservedBy, String text) {}
}
