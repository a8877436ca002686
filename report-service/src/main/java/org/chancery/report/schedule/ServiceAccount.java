package org.chancery.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.chancery.report.keycloak.RealmClient;
import org.jspecify.annotations.Nullable;
import org.keycloak.authorization.client.AuthzClient;

/**
 * The account of this service in the realm. It reads what its own clearance and desks in Keycloak allow: nothing but what is
 * public until a security officer gives it more.
 */
@ApplicationScoped
class ServiceAccount {
    private final RealmClient realm;
    private final Clock clock;

    private @Nullable AuthzClient client;

    ServiceAccount(RealmClient realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    /** Signs in anew; fails if Keycloak does not answer or refuses. */
    SignedIn signIn() {
        var before = clock.instant();
        var token = connected().obtainAccessToken();
        return new SignedIn("Bearer " + token.getToken(), before.plusSeconds(token.getExpiresIn()));
    }

    private synchronized AuthzClient connected() {
        if (client == null) {
            client = realm.openWithSecret();
        }
        return client;
    }

    /** What the other services are asked with, and until when. */
    record SignedIn(String authorization, Instant endsAt) {}
}
