package org.chancery.consultations.history;

import jakarta.enterprise.inject.spi.CDI;
import org.chancery.commons.identity.Caller;
import org.hibernate.envers.RevisionListener;

/** Writes the caller's name into each revision. Hibernate makes it, not the container, so it asks for the caller. */
public class RevisionAuthor implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        ((Revision) revision).madeBy(CDI.current().select(Caller.class).get().username());
    }
}
