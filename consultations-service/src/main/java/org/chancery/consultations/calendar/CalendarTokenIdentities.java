package org.chancery.consultations.calendar;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Turns the secret of a calendar token into an identity; one that was never given out and one that was revoked alike fail. */
@ApplicationScoped
class CalendarTokenIdentities implements IdentityProvider<CalendarTokenCredential> {
    private final CalendarTokenRepository tokens;
    private final Clock clock;

    CalendarTokenIdentities(CalendarTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Class<CalendarTokenCredential> getRequestType() {
        return CalendarTokenCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            CalendarTokenCredential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(credential.secret()));
    }

    @Transactional
    @ActivateRequestContext
    SecurityIdentity identity(String secret) {
        var token =
                tokens.findBySecret(CalendarTokenService.hash(secret)).orElseThrow(AuthenticationFailedException::new);
        tokens.noteUse(token, LocalDate.now(clock));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.owner()))
                .addRole(CalendarTokenMechanism.ROLE)
                .addAttribute(CalendarTokenMechanism.SUBSCRIPTION, new Subscription(token.name(), token.scope()))
                .build();
    }
}
