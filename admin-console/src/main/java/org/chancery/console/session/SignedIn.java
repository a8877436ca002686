package org.chancery.console.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.chancery.console.page.Marking;
import org.chancery.console.page.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who uses the page, for its header: from the access token, whose claims the services go by. What a person may do is
 * decided by the services; nothing here opens or closes a door.
 */
@RequestScoped
@Named("signedIn")
public class SignedIn {
    private static final String DESK_GROUP = "/desks/";

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    @Inject
    SignedIn(SecurityIdentity identity, JsonWebToken accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The roles that say more than "may read"; the reader's role alone if there are none. */
    public List<Role> roles() {
        var held = Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.claim()))
                .toList();
        var telling = held.stream().filter(role -> role != Role.READER).toList();
        return telling.isEmpty() ? held : telling;
    }

    public Marking clearance() {
        var claim = text(accessToken.getClaim("clearance"));
        return Arrays.stream(Marking.values())
                .filter(marking -> marking.name().equals(claim))
                .findFirst()
                .orElse(Marking.PUBLIC);
    }

    /** States whose desk the person holds, ISO 3166-1 alpha-3. */
    public List<String> desks() {
        Object claim = accessToken.getClaim("desks");
        if (!(claim instanceof Collection<?> groups)) {
            return List.of();
        }
        return groups.stream()
                .map(SignedIn::text)
                .filter(group -> group.startsWith(DESK_GROUP))
                .map(group -> group.substring(DESK_GROUP.length()))
                .sorted()
                .toList();
    }

    private static String text(@Nullable Object claim) {
        if (claim instanceof JsonString string) {
            return string.getString();
        }
        return claim == null || claim instanceof JsonValue ? "" : claim.toString();
    }
}
