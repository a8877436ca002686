package org.chancery.consultations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Giving out calendar tokens and taking them back. A person sees their own; an administrator sees everybody's. */
@ApplicationScoped
@Transactional
class CalendarTokenService {
    private static final int MOST_TOKENS = 20;
    private static final int SECRET_BYTES = 32;
    /** Lets tools that look for leaked secrets recognise one. */
    private static final String SECRET_PREFIX = "chancery-calendar-";

    private final CalendarTokenRepository tokens;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarTokenService(CalendarTokenRepository tokens, IdempotencyKeys keys, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    List<CalendarTokenResponse> list(@Nullable String owner) {
        if (owner != null && !owner.equals(caller.username()) && !isAdministrator()) {
            throw Problems.forbidden(
                    "calendar-tokens-of-another", "Only an administrator lists the calendar tokens of somebody else.");
        }
        return tokens.of(owner == null ? caller.username() : owner).stream()
                .map(CalendarTokenResponse::from)
                .toList();
    }

    CalendarTokenResponse get(UUID id) {
        return CalendarTokenResponse.from(token(id));
    }

    /** The secret is in the first answer only: it cannot be told again to a client that repeats its request. */
    CalendarTokenResponse create(@Nullable String key, String operation, CalendarTokenRequest request) {
        var scope = request.scope(caller);
        var secret = newSecret();
        var fresh = new CalendarToken(caller.username(), request.name(), scope, hash(secret), clock.instant());
        var id = keys.createOnce(key, operation, request, () -> {
            if (tokens.countOf(caller.username()) >= MOST_TOKENS) {
                throw Problems.conflict(
                        "too-many-calendar-tokens",
                        "Too many calendar tokens",
                        "You have " + MOST_TOKENS + " already. Revoke one that no client uses any more.");
            }
            tokens.persistAndFlush(fresh);
            return fresh.id();
        });
        return id.equals(fresh.id()) ? CalendarTokenResponse.withSecret(fresh, secret) : get(id);
    }

    void revoke(UUID id, @Nullable String ifMatch) {
        var token = token(id);
        EntityTags.requireMatch(ifMatch, token.version(), token);
        tokens.delete(token);
    }

    static String hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    private CalendarToken token(UUID id) {
        return tokens.findByIdOptional(id)
                .filter(token -> token.owner().equals(caller.username()) || isAdministrator())
                .orElseThrow(() -> Problems.notFound("calendar token", id));
    }

    private boolean isAdministrator() {
        return caller.hasRole(Roles.ADMINISTRATOR);
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return SECRET_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
