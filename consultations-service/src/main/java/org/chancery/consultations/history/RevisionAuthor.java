package org.chancery.consultations.history;

import jakarta.enterprise.inject.spi.CDI;
import org.chancery.commons.identity.Caller;
import org.hibernate.envers.RevisionListener;

/**
 * Writes into each revision the caller's name, and the correction if it was one. Hibernate makes it, not the container, so
 * it asks for both.
 */
public class RevisionAuthor implements RevisionListener {

    @Override
    public void newRevision(Object revision) {
        var beans = CDI.current();
        ((Revision) revision)
                .madeBy(
                        beans.select(Caller.class).get().username(),
                        beans.select(RevisionOrigin.class).get().correctionId());
    }
}
