package org.chancery.consultations.history;

import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jboss.logging.Logger;

/**
 * Who reads, by which request; kept apart from the request so that a stream can go on logging when the request's own
 * context is gone. Category {@code org.chancery.audit}, so that an installation can send it where it keeps such logs.
 */
public final class Reading {
    private static final Logger AUDIT = Logger.getLogger("org.chancery.audit");

    private final String by;
    private final String request;

    Reading(String by, String request) {
        this.by = by;
        this.request = request;
    }

    /** Logs at once that the record went out; says nothing about records below RESTRICTED. */
    public void of(UUID id, Marking marking) {
        if (marking.needsDesk()) {
            AUDIT.infof("read by=%s marking=%s id=%s request=%s", by, marking, id, request);
        }
    }

    /**
     * Logs at once that many records went out together, where a line for each would drown the log.
     *
     * @param what the kind of records, in the plural
     * @param highest the highest marking among them
     */
    public void exported(String what, long count, Marking highest) {
        AUDIT.infof("export by=%s marking=%s %s=%d request=%s", by, highest, what, count, request);
    }
}
