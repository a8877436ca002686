package org.chancery.benchmarks;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Signs tokens as Keycloak would, with a key made for one run: a service that knows the public half verifies them. */
final class Key {
    static final String ISSUER = "https://keycloak.benchmark/realms/chancery";

    private static final int BITS = 2048;

    private final KeyPair pair;

    Key() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            pair = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has RSA", impossible);
        }
    }

    String publicHalf() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** A desk officer cleared for RESTRICTED with the desk of Bulgaria. */
    String officer(String audience) {
        return token(audience, "desk-officer", "RESTRICTED", "desk-officer");
    }

    /** Somebody who may read everything, and export it. */
    String exporter(String audience) {
        return token(audience, "exporter", "CONFIDENTIAL", "administrator", "exporter");
    }

    private String token(String audience, String user, String clearance, String... roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(user)
                .audience(audience)
                .expiresIn(Duration.ofHours(6))
                .claim("preferred_username", user)
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                Stream.concat(Stream.of("reader"), Stream.of(roles))
                                        .toList()))
                .claim("clearance", clearance)
                .claim("desks", List.of("/desks/BGR"))
                .sign(pair.getPrivate());
    }
}
