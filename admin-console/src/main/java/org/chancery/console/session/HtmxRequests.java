package org.chancery.console.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What htmx gets when the session has ended: not Keycloak's page as a fragment, but status 499 and the word to load the
 * page it is on again, which leads to a full sign-in and back to that page.
 */
@Singleton
class HtmxRequests implements JavaScriptRequestChecker {
    private static final int SIGN_IN_REQUIRED = 499;
    private static final int AFTER_SECURITY_HEADERS = 900;

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().headers().contains("HX-Request");
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(end -> {
                        if (request.response().getStatusCode() == SIGN_IN_REQUIRED) {
                            request.response()
                                    .putHeader(
                                            "HX-Redirect",
                                            pathOf(request.request().getHeader("HX-Current-URL")));
                        }
                    });
                    request.next();
                },
                AFTER_SECURITY_HEADERS);
    }

    /** Path and query of the page, never its origin: an answer of ours sends nobody elsewhere. */
    static String pathOf(@Nullable String currentUrl) {
        if (currentUrl == null) {
            return "/";
        }
        try {
            var address = URI.create(currentUrl);
            var path = (address.getRawPath() == null ? "" : address.getRawPath()).replaceFirst("^/*", "/");
            return path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
