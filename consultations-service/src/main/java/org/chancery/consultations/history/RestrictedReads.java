package org.chancery.consultations.history;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import org.chancery.commons.identity.Caller;
import org.jboss.logging.Logger;

/**
 * Logs every record marked RESTRICTED or above that leaves the service, whatever the endpoint: who, which record, by
 * which request. Category {@code org.chancery.audit}, so that an installation can send it where it keeps such logs.
 */
@Provider
class RestrictedReads implements ContainerResponseFilter {
    private static final Logger AUDIT = Logger.getLogger("org.chancery.audit");

    private final Caller caller;

    RestrictedReads(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Collection<?> several) {
            several.forEach(one -> log(request, one));
        } else {
            log(request, response.getEntity());
        }
    }

    private void log(ContainerRequestContext request, Object entity) {
        if (entity instanceof Marked record && record.marking().needsDesk()) {
            AUDIT.infof(
                    "read by=%s marking=%s id=%s request=%s /%s",
                    caller.username(),
                    record.marking(),
                    record.id(),
                    request.getMethod(),
                    request.getUriInfo().getPath().replaceFirst("^/", ""));
        }
    }
}
