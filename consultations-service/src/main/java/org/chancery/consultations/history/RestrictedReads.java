package org.chancery.consultations.history;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;

/**
 * Logs every record marked RESTRICTED or above that leaves the service, whatever the endpoint: who, which record, by
 * which request. A refusal shows nothing, but for one: "somebody saved first" says what they saved.
 */
@Provider
class RestrictedReads implements ContainerResponseFilter {
    private final ReadLog log;

    RestrictedReads(ReadLog log) {
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL
                && response.getStatus() != Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            return;
        }
        if (response.getEntity() instanceof Collection<?> several) {
            several.forEach(this::note);
        } else {
            note(response.getEntity());
        }
        log.write();
    }

    private void note(Object entity) {
        if (entity instanceof Marked record) {
            log.note(record.id(), record.marking());
        }
    }
}
