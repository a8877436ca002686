package org.chancery.commons.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signed bearer tokens with the claims that the realm gives: start from a demo user and change what the test is about. */
public final class Tokens {
    private String username;
    private Set<String> roles;
    private String clearance;
    private List<String> desks;
    private String audience = System.getProperty(TokenResource.AUDIENCE);
    private String issuer = TokenResource.ISSUER;
    private Duration lifetime = Duration.ofMinutes(5);

    private Tokens(String username, String clearance, List<String> desks, String... roles) {
        this.username = username;
        this.roles = new LinkedHashSet<>(Arrays.asList(roles));
        this.clearance = clearance;
        this.desks = desks;
    }

    public static Tokens reader() {
        return new Tokens("reader", "PUBLIC", List.of(), "reader");
    }

    public static Tokens deskOfficer() {
        return new Tokens("desk-officer", "RESTRICTED", List.of("BGR"), "reader", "desk-officer");
    }

    public static Tokens tradeAnalyst() {
        return new Tokens("trade-analyst", "OFFICIAL", List.of(), "reader", "trade-analyst");
    }

    public static Tokens pressOfficer() {
        return new Tokens("press-officer", "OFFICIAL", List.of(), "reader", "press-officer");
    }

    public static Tokens releasingOfficer() {
        return new Tokens("releasing-officer", "CONFIDENTIAL", List.of(), "reader", "releasing-officer");
    }

    public static Tokens administrator() {
        return new Tokens("administrator", "CONFIDENTIAL", List.of(), "reader", "administrator");
    }

    /** A person with exactly this role (and what it includes), the highest clearance and the desk of Bulgaria. */
    public static Tokens withRole(String role) {
        return new Tokens("somebody", "CONFIDENTIAL", List.of("BGR"), "reader", role);
    }

    public Tokens named(String name) {
        this.username = name;
        return this;
    }

    public Tokens cleared(String marking) {
        this.clearance = marking;
        return this;
    }

    public Tokens onDesks(String... states) {
        this.desks = List.of(states);
        return this;
    }

    public Tokens withRoles(String... names) {
        this.roles = new LinkedHashSet<>(Arrays.asList(names));
        return this;
    }

    public Tokens forAudience(String other) {
        this.audience = other;
        return this;
    }

    public Tokens issuedBy(String other) {
        this.issuer = other;
        return this;
    }

    public Tokens expired() {
        this.lifetime = Duration.ofHours(-1);
        return this;
    }

    /** The signed token, as it stands behind {@code Authorization: Bearer}. */
    public String sign() {
        var now = Instant.now();
        return Jwt.claims()
                .issuer(issuer)
                .subject(username)
                .audience(audience)
                .issuedAt(now.minus(Duration.ofHours(2)))
                .expiresAt(now.plus(lifetime))
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .claim("clearance", clearance)
                .claim("desks", desks.stream().map(state -> "/desks/" + state).toList())
                .sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            var key = Base64.getDecoder().decode(System.getProperty(TokenResource.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the key of the token resource is not readable", failure);
        }
    }
}
