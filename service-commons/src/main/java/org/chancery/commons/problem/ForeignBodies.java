package org.chancery.commons.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that is not JSON (415) where an endpoint does not say what else it takes. The framework would make a
 * request of one text out of any text, past the reader of JSON and its rules.
 */
class ForeignBodies {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo endpoint) {
        if (isJson(request)
                || endpoint.getResourceMethod().isAnnotationPresent(Consumes.class)
                || endpoint.getResourceClass().isAnnotationPresent(Consumes.class)) {
            return;
        }
        throw Problems.of(
                Response.Status.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "Unsupported Media Type",
                "Send the body as application/json.",
                Map.of());
    }

    private static boolean isJson(ContainerRequestContext request) {
        try {
            var type = request.getMediaType();
            return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
        } catch (IllegalArgumentException unreadable) {
            // A Content-Type that is no media type names something else than JSON, whatever was meant.
            return false;
        }
    }
}
