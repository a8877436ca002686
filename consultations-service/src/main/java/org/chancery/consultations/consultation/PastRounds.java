package org.chancery.consultations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.time.Today;
import org.chancery.consultations.reference.Installation;
import org.jspecify.annotations.Nullable;

/** Rounds that were held before anybody recorded them here: they enter the record as held, and are closed like any other. */
@ApplicationScoped
public class PastRounds {
    private final ConsultationRepository consultations;
    private final TransitionRepository transitions;
    private final Caller caller;
    private final Installation installation;
    private final Clock clock;

    PastRounds(
            ConsultationRepository consultations,
            TransitionRepository transitions,
            Caller caller,
            Installation installation,
            Clock clock) {
        this.consultations = consultations;
        this.transitions = transitions;
        this.caller = caller;
        this.installation = installation;
        this.clock = clock;
    }

    /** A problem, which names its field, unless the caller may record that such a round was held on that day. */
    public void requireLawful(ConsultationRequest request, LocalDate heldOn) {
        request.requireConsistent(installation.home());
        caller.requireClearanceFor("marking", request.marking());
        caller.requireDesk(installation.partnersAmong(request.parties()));
        held(heldOn).requireComplete(request.plannedFor(), Today.latestAnywhere(clock));
    }

    /**
     * Records a round that has been found lawful. Written at the end of the transaction, with whatever hangs on it.
     *
     * @param request with the number of the round if it is in a series
     * @param seriesId the series, in which the caller has found the number to be free
     */
    public Consultation record(ConsultationRequest request, LocalDate heldOn, @Nullable UUID seriesId) {
        var consultation = new Consultation(request, caller.username(), clock.instant());
        if (seriesId != null && request.number() != null) {
            consultation.placeIn(seriesId, request.number());
        }
        // Before it is persisted: a change after that would cost an update of its own, and another run of the search's
        // triggers.
        consultation.advance(held(heldOn));
        consultations.persist(consultation);
        transitions.persist(new Transition(consultation, 1, held(heldOn), caller.username(), clock.instant()));
        return consultation;
    }

    private static TransitionRequest held(LocalDate day) {
        return new TransitionRequest(ConsultationStatus.HELD, day, null, null, null);
    }
}
