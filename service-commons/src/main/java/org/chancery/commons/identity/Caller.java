package org.chancery.commons.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person (or service account) behind the current request, read from the verified token: roles, desks (groups
 * {@code /desks/BGR} in the claim {@code desks}) and clearance (claim {@code clearance}). A claim that is missing or not
 * understood gives the least: no desk, clearance {@link Marking#PUBLIC}.
 */
@RequestScoped
public class Caller {
    private static final String DESK_GROUP = "/desks/";

    private final String username;
    private final Set<String> roles;
    private final Marking clearance;
    private final Set<String> desks;

    @Inject
    Caller(SecurityIdentity identity) {
        this(
                identity.getPrincipal() == null ? "" : identity.getPrincipal().getName(),
                identity.getRoles(),
                clearanceOf(claim(identity, "clearance")),
                desksOf(claim(identity, "desks")));
    }

    Caller(String username, Set<String> roles, Marking clearance, Set<String> desks) {
        this.username = username;
        this.roles = Set.copyOf(roles);
        this.clearance = clearance;
        this.desks = Set.copyOf(desks);
    }

    public String username() {
        return username;
    }

    public Marking clearance() {
        return clearance;
    }

    /** States whose desk the caller holds, ISO 3166-1 alpha-3. */
    public Set<String> desks() {
        return desks;
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public ReadScope readScope() {
        return ReadScope.of(clearance, desks, hasRole(Roles.RELEASING_OFFICER) || hasRole(Roles.ADMINISTRATOR));
    }

    /** Whether a record with this marking that concerns these states exists for the caller. */
    public boolean mayRead(Marking marking, Collection<String> states) {
        return readScope().covers(marking, states);
    }

    /**
     * Lets the caller go on only with the desk of one of the states; 403 otherwise.
     *
     * @param states the states a record concerns, without the home state, which has no desk
     */
    public void requireDesk(Collection<String> states) {
        if (Collections.disjoint(states, desks)) {
            throw Problems.forbidden(
                    "desk-required", "Writing here needs the desk of one of " + String.join(", ", states) + ".");
        }
    }

    /** Lets the caller write only what they may read afterwards; 400 naming the field otherwise. */
    public void requireClearanceFor(String field, Marking marking) {
        if (marking.isAbove(clearance)) {
            throw Problems.invalid(field, "is above your clearance, which is " + clearance);
        }
    }

    /** Null for whoever has come in by another door than a token of Keycloak. */
    private static @Nullable Object claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }

    private static Marking clearanceOf(@Nullable Object claim) {
        var text = textOf(claim);
        return Arrays.stream(Marking.values())
                .filter(marking -> marking.name().equals(text))
                .findFirst()
                .orElse(Marking.PUBLIC);
    }

    private static Set<String> desksOf(@Nullable Object claim) {
        if (!(claim instanceof Collection<?> groups)) {
            return Set.of();
        }
        return groups.stream()
                .map(Caller::textOf)
                .filter(path -> path.startsWith(DESK_GROUP))
                .map(path -> path.substring(DESK_GROUP.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String textOf(@Nullable Object claim) {
        if (claim instanceof JsonString string) {
            return string.getString();
        }
        return claim == null || claim instanceof JsonValue ? "" : claim.toString();
    }
}
