package org.chancery.report.release;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.chancery.report.keycloak.RealmClient;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.authorization.client.AuthorizationDeniedException;
import org.keycloak.authorization.client.AuthzClient;
import org.keycloak.authorization.client.util.HttpResponseException;
import org.keycloak.representations.idm.authorization.AuthorizationRequest;

/**
 * Asks Keycloak whether the caller may take a step with a document of a marking. Whatever is not granted is refused: a
 * resource or a scope that the realm does not have, an answer that does not name it, no answer. Nothing is asked before the
 * first step is, so that reading never depends on Keycloak.
 */
@ApplicationScoped
class ReleasePolicy {
    private static final Logger LOG = Logger.getLogger(ReleasePolicy.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final RealmClient realm;
    private final JsonWebToken token;

    private @Nullable AuthzClient client;

    ReleasePolicy(RealmClient realm, JsonWebToken token) {
        this.realm = realm;
        this.token = token;
    }

    /** 403 unless the realm's policies grant it, 503 while nobody decides. */
    void require(Action action, Marking marking) {
        var resource = "briefing-" + marking;
        if (!isGranted(resource, action.scope())) {
            throw Problems.forbidden(
                    "not-granted",
                    "The policies of this installation do not let you " + action.scope() + " a document marked "
                            + marking
                            + ". Who may is decided in Keycloak: scope " + action.scope() + " of resource " + resource
                            + ".");
        }
    }

    private boolean isGranted(String resource, String scope) {
        try {
            var request = new AuthorizationRequest();
            request.addPermission(resource, scope);
            return connected().authorization(token.getRawToken()).getPermissions(request).stream()
                    .anyMatch(permission -> resource.equals(permission.getResourceName())
                            && permission.getScopes().contains(scope));
        } catch (AuthorizationDeniedException denied) {
            return false;
        } catch (RuntimeException failure) {
            if (isAnswer(failure)) {
                LOG.errorf(failure, "Keycloak does not know scope %s of resource %s; refused", scope, resource);
                return false;
            }
            LOG.warnf(failure, "no decision about scope %s of resource %s", scope, resource);
            throw undecided();
        }
    }

    /** The library wraps what Keycloak has answered, whether it is a refusal of the request or a fault of Keycloak. */
    private static boolean isAnswer(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpResponseException answer) {
                return Response.Status.Family.familyOf(answer.getStatusCode()) == Response.Status.Family.CLIENT_ERROR;
            }
        }
        return false;
    }

    private static RuntimeException undecided() {
        return HttpProblem.builder(Problems.of(
                        Response.Status.SERVICE_UNAVAILABLE,
                        "decision-unavailable",
                        "Nobody decides at the moment",
                        "Keycloak, which decides who may take this step, does not answer. Nothing was changed; try again"
                                + " shortly.",
                        Map.of()))
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** Made at the first question; a Keycloak that is not there then is asked again at the next. */
    private synchronized AuthzClient connected() {
        if (client == null) {
            client = realm.openWithoutSecret();
        }
        return client;
    }
}
