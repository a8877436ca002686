package org.chancery.consultations.publictext;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;

/**
 * Who may do what to a public text. Press officers and releasing officers work across desks, on the rounds that they may
 * read; desk officers on those of their desk. The record may be closed: releases are often later.
 */
@ApplicationScoped
class PublicTextDoor {
    private final ConsultationAccess access;
    private final PublicTextRepository texts;
    private final Caller caller;

    PublicTextDoor(ConsultationAccess access, PublicTextRepository texts, Caller caller) {
        this.access = access;
        this.texts = texts;
        this.caller = caller;
    }

    Consultation forDrafting(UUID consultationId) {
        return across(consultationId, caller.hasRole(Roles.PRESS_OFFICER));
    }

    Consultation forClearing(UUID consultationId) {
        return across(consultationId, caller.hasRole(Roles.RELEASING_OFFICER));
    }

    Consultation forPublishing(UUID consultationId) {
        return across(consultationId, caller.hasRole(Roles.PRESS_OFFICER) || caller.hasRole(Roles.RELEASING_OFFICER));
    }

    /** Locks the consultation, like every way to write. */
    private Consultation across(UUID consultationId, boolean withoutDesk) {
        if (!withoutDesk) {
            return access.findForWriting(consultationId)
                    .orElseThrow(() -> Problems.notFound("consultation", consultationId));
        }
        var consultation = access.readable(consultationId);
        texts.lock(consultation);
        return consultation;
    }
}
