package org.chancery.consultations.calendar;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a calendar client in with a personal token, on the path of the feed and nowhere else. It becomes somebody with the
 * role {@value #ROLE} and no other, so that every other endpoint stays closed to it.
 */
@ApplicationScoped
class CalendarTokenMechanism implements HttpAuthenticationMechanism {
    static final String ROLE = "calendar";

    /** Attribute of the identity: the {@link Subscription} that the token gives. */
    static final String SUBSCRIPTION = "org.chancery.calendar.subscription";

    private static final String BASIC = "Basic ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var secret = CalendarFeedResource.PATH.equals(context.normalizedPath()) ? secret(context) : null;
        return secret == null
                ? Uni.createFrom().nullItem()
                : identities.authenticate(new CalendarTokenCredential(secret));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(CalendarTokenCredential.class);
    }

    private static @Nullable String secret(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return context.queryParams().get(CalendarFeedResource.TOKEN);
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length()) ? password(header) : null;
    }

    /** An unreadable header counts as a wrong password. */
    private static String password(String header) {
        try {
            var pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
