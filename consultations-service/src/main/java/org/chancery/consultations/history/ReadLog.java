package org.chancery.consultations.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Marking;

/**
 * What one request shows of records marked RESTRICTED or above. An answer that is {@link Marked}, or a collection of such,
 * is logged without further ado by {@link RestrictedReads}. Whatever shows a marked record inside another answer calls
 * {@link #note}; a stream, which is written after the answer has begun, takes a {@link Reading} along.
 */
@RequestScoped
public class ReadLog {
    private final Caller caller;
    private final Request request;
    private final UriInfo uri;
    private final Map<UUID, Marking> shown = new LinkedHashMap<>();

    ReadLog(Caller caller, Request request, UriInfo uri) {
        this.caller = caller;
        this.request = request;
        this.uri = uri;
    }

    /** The answer shows something of this record. Logged once, and only if there is an answer. */
    public void note(UUID id, Marking marking) {
        shown.merge(id, marking, (one, other) -> one.isAbove(other) ? one : other);
    }

    /** For what is streamed, or otherwise leaves after the request's own context is gone. */
    public Reading reading() {
        return new Reading(caller.username(), line());
    }

    /** For a file: what it holds is told by the filters, which stand behind the path as they came. */
    public Reading exporting() {
        var filters = uri.getRequestUri().getRawQuery();
        return new Reading(caller.username(), filters == null ? line() : line() + "?" + filters);
    }

    private String line() {
        return request.getMethod() + " /" + uri.getPath().replaceFirst("^/", "");
    }

    void write() {
        var reading = reading();
        shown.forEach(reading::of);
    }
}
