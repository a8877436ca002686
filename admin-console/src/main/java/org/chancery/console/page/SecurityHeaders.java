package org.chancery.console.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Headers of every answer: pages, files, redirects and errors alike. Nothing runs or is drawn that does not come from this
 * origin as a file, and nobody frames a page; only the PDF of a briefing may be framed, by our own page.
 */
@Singleton
class SecurityHeaders {
    private static final int BEFORE_ALL_ROUTES = 1000;
    private static final Pattern FRAMED = Pattern.compile("/briefings/[^/]+/content");

    private final String pagePolicy;
    private final String documentPolicy;

    SecurityHeaders(ChanceryConfig config) {
        // A form sent after the session ended is redirected to Keycloak, and browsers hold form-action against that
        // too.
        var signIn = origin(config.signInUrl());
        var common = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; object-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self' "
                + signIn;
        pagePolicy = common + "; frame-ancestors 'none'";
        documentPolicy = common + "; frame-ancestors 'self'";
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.addHeadersEndHandler(
                            end -> write(request, request.response().headers()));
                    request.next();
                },
                BEFORE_ALL_ROUTES);
    }

    private void write(RoutingContext request, MultiMap headers) {
        var framed = FRAMED.matcher(request.normalizedPath()).matches();
        headers.set("Content-Security-Policy", framed ? documentPolicy : pagePolicy);
        headers.set("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
