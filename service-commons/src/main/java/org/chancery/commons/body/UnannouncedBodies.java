package org.chancery.commons.body;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Counts a body that comes without Content-Length while it is read, and stops at the limit. The framework's own limit
 * cannot tell one endpoint from another and ends the connection without the reason.
 */
@Provider
class UnannouncedBodies implements ContainerRequestFilter {
    private final BodyLimits limits;
    private final CurrentVertxRequest current;

    UnannouncedBodies(BodyLimits limits, CurrentVertxRequest current) {
        this.limits = limits;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var context = current.getCurrent();
        var raw = context.request();
        if (comesUnannounced(raw) && BlockingOperationControl.isBlockingAllowed()) {
            var limit = limits.of(raw.method(), context.normalizedPath());
            request.setEntityStream(
                    new LimitedBody(request.getEntityStream(), limit, () -> OversizedBodies.discardRest(context)));
        }
    }

    private static boolean comesUnannounced(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || (request.version() == HttpVersion.HTTP_2
                        && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                        && !request.isEnded());
    }
}
