package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** 401 for a request without a token, or with one that is not good here. */
class Unauthenticated {
    /** Before the problem extension's own mappers, which were built for an older Quarkus and fail on this one. */
    private static final int FIRST = 1;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = FIRST)
    public Response toResponse(SecurityException refusal) {
        var detail = refusal instanceof AuthenticationFailedException
                ? "The token is not valid here: expired, issued for another service, or not signed by the realm."
                : "Send the token that Keycloak gave you as Authorization: Bearer.";
        return new HttpProblemMapper()
                .toResponse(HttpProblem.builder()
                        .withStatus(Response.Status.UNAUTHORIZED)
                        .withType(Problems.type("unauthenticated"))
                        .withTitle("Not signed in")
                        .withDetail(detail)
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build());
    }
}
