package org.chancery.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers a body that announces itself as too large before any of it is kept. What the framework does by itself (an empty
 * 413 and a closed connection) reaches a client that is still sending as a broken connection, without the reason.
 */
@ApplicationScoped
class OversizedBodies {
    /** Before the framework's own limit. */
    private static final int FIRST = 1000;

    /** How long a client that has its answer may go on sending. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final MemorySize limit;
    private final ObjectMapper json;

    OversizedBodies(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOversized, FIRST);
    }

    private void refuseOversized(RoutingContext context) {
        var request = context.request();
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit.asLongValue()) {
            context.next();
            return;
        }
        request.handler(ignored -> {});
        request.resume();
        var timer = context.vertx()
                .setTimer(PATIENCE_MILLIS, late -> request.connection().close());
        request.endHandler(complete -> context.vertx().cancelTimer(timer));
        context.response()
                .setStatusCode(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem());
    }

    private static long length(@Nullable String announced) {
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private String problem() {
        var problem = Problems.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE,
                "request-entity-too-large",
                "The body is too large",
                "At most " + limit.asLongValue() + " bytes are read.",
                Map.of());
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem has a JSON form", impossible);
        }
    }
}
