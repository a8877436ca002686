package org.chancery.consultations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.history.ReadLog;
import org.chancery.consultations.reference.Installation;

/**
 * The door to a consultation and to everything below it. What the caller may not see is not there (404); writing needs
 * the desk of a partner (403) and a record that is not final (409). The ways to write lock the consultation until the
 * transaction ends, so that checks and changes are one step, also across its delegations, agenda and statements.
 */
@ApplicationScoped
public class ConsultationAccess {
    private final ConsultationRepository consultations;
    private final Caller caller;
    private final Installation installation;
    private final ReadLog reads;
    private final CorrectionInProgress correction;

    ConsultationAccess(
            ConsultationRepository consultations,
            Caller caller,
            Installation installation,
            ReadLog reads,
            CorrectionInProgress correction) {
        this.consultations = consultations;
        this.caller = caller;
        this.installation = installation;
        this.reads = reads;
        this.correction = correction;
    }

    /** For reading the record or anything below it, which counts as a read of the consultation. */
    public Consultation readable(UUID id) {
        return findReadable(id).orElseThrow(() -> Problems.notFound("consultation", id));
    }

    /** As {@link #readable}, for a consultation that a request names by the way. */
    public Optional<Consultation> findReadable(UUID id) {
        return noted(consultations.findVisible(id, caller.readScope(), LockModeType.NONE));
    }

    /**
     * For decisions about what leaves the house, which are taken also when the record is closed: by the releasing officer,
     * who works across desks, and by others with the desk.
     */
    public Consultation forRelease(UUID id) {
        if (!caller.hasRole(Roles.RELEASING_OFFICER)) {
            return findForWriting(id).orElseThrow(() -> Problems.notFound("consultation", id));
        }
        return noted(consultations.findVisible(id, caller.readScope(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("consultation", id));
    }

    /** For changes to the record itself: open, or closed and being corrected in this very transaction. */
    public Consultation open(UUID id) {
        var consultation = findForWriting(id).orElseThrow(() -> Problems.notFound("consultation", id));
        if (consultation.status() == ConsultationStatus.CLOSED && correction.isOf(consultation)) {
            return consultation;
        }
        if (consultation.status().isFinal()) {
            throw Problems.conflict(
                    "consultation-closed",
                    "The record is closed",
                    "This consultation is " + consultation.status() + "; "
                            + (consultation.status() == ConsultationStatus.CLOSED
                                    ? "only a correction with its reason changes the record, see corrections."
                                    : "its record does not change any more."));
        }
        return consultation;
    }

    /** For the record of what was said and agreed, which exists only once the meeting has been held. */
    public Consultation openAndHeld(UUID id) {
        var consultation = open(id);
        requireHeld(consultation);
        return consultation;
    }

    /** For what grows after the record is closed, such as commitments; empty when there is none for the caller. */
    public Optional<Consultation> findForWriting(UUID id) {
        var found = consultations.findVisible(id, caller.readScope(), LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(consultation -> {
            caller.requireDesk(installation.partnersAmong(consultation.parties()));
            reads.note(consultation.id(), consultation.marking());
        });
        return found;
    }

    private Optional<Consultation> noted(Optional<Consultation> found) {
        found.ifPresent(consultation -> reads.note(consultation.id(), consultation.marking()));
        return found;
    }

    public static void requireHeld(Consultation consultation) {
        if (!consultation.status().hasTakenPlace()) {
            throw Problems.conflict(
                    "consultation-not-held",
                    "The meeting has not been held",
                    "This consultation is " + consultation.status() + "; first record that it was held.");
        }
    }

    /** 400 naming the field unless the state takes part. */
    public static void requireParty(Consultation consultation, String field, String state) {
        if (!consultation.parties().contains(state)) {
            throw Problems.invalid(
                    field,
                    "must be a party of the consultation: "
                            + String.join(
                                    " or ",
                                    consultation.parties().stream().sorted().toList()));
        }
    }
}
