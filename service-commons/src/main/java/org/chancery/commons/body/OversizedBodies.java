package org.chancery.commons.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Answers a body that announces itself as too large before any of it is kept. What the framework does by itself (an empty
 * 413 and a closed connection) reaches a client that is still sending as a broken connection, without the reason. Bodies
 * that announce no length are counted by {@link UnannouncedBodies}.
 */
@ApplicationScoped
class OversizedBodies {
    /** Before the framework's own limit. */
    private static final int FIRST = 1000;

    /** How long a client that has its answer may go on sending. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final BodyLimits limits;
    private final ObjectMapper json;

    OversizedBodies(BodyLimits limits, ObjectMapper json) {
        this.limits = limits;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOversized, FIRST);
    }

    /** Lets the client finish sending what nobody reads, for a while: otherwise it would not see the answer. */
    static void discardRest(RoutingContext context) {
        var request = context.request();
        var connection = request.connection();
        var timer = context.vertx().setTimer(PATIENCE_MILLIS, late -> connection.close());
        request.endHandler(complete -> context.vertx().cancelTimer(timer));
        request.handler(ignored -> {});
        request.resume();
    }

    private void refuseOversized(RoutingContext context) {
        var request = context.request();
        var limit = limits.of(request.method(), context.normalizedPath());
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit.bytes()) {
            context.next();
            return;
        }
        discardRest(context);
        context.response()
                .setStatusCode(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(text(limit.problem()));
    }

    private static long length(@Nullable String announced) {
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private String text(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem has a JSON form", impossible);
        }
    }
}
