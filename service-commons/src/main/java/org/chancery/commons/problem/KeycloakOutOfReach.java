package org.chancery.commons.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.HttpProblemMapper;
import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** 503 while the keys that tokens are verified with cannot be fetched. Once they are, Keycloak may rest. */
class KeycloakOutOfReach {
    private static final String SECONDS = "5";

    @ServerExceptionMapper
    public Response toResponse(OIDCException failure) {
        return new HttpProblemMapper()
                .toResponse(HttpProblem.builder()
                        .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                        .withType(Problems.type("sign-in-unavailable"))
                        .withTitle("Sign-in is not available")
                        .withDetail("Keycloak cannot be reached to verify the token. Try again in a moment.")
                        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                        .build());
    }
}
