package org.chancery.console.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The realm as the console sees it: discovery, keys, the token endpoint. Tokens are really signed and really verified. */
public final class Keycloak {
    private static final String PRIVATE_KEY = "console.test.keycloak.privateKey";
    private static final String PUBLIC_KEY = "console.test.keycloak.publicKey";
    private static final String REALM = "/realms/chancery";

    private Keycloak() {}

    static String address(int port) {
        return "http://127.0.0.1:" + port + REALM;
    }

    static void stub(WireMock server, int port) {
        var base = address(port);
        var connect = base + "/protocol/openid-connect";
        server.register(get(REALM + "/.well-known/openid-configuration")
                .willReturn(okJson(Json.of(Map.of(
                        "issuer", base,
                        "authorization_endpoint", connect + "/auth",
                        "token_endpoint", connect + "/token",
                        "jwks_uri", connect + "/certs",
                        "end_session_endpoint", connect + "/logout")))));
        var key = publicKey();
        server.register(get(REALM + "/protocol/openid-connect/certs")
                .willReturn(okJson(Json.of(Map.of(
                        "keys",
                        List.of(Map.of(
                                "kty", "RSA",
                                "use", "sig",
                                "alg", "RS256",
                                "kid", "test",
                                "n", unsigned(key.getModulus()),
                                "e", unsigned(key.getPublicExponent()))))))));
    }

    /** Lets the person sign in once: gives the code that Keycloak would send the browser back with. */
    static String codeFor(Person person, WireMock server, int port) {
        var code = UUID.randomUUID().toString();
        server.register(post(REALM + "/protocol/openid-connect/token")
                .withRequestBody(containing("code=" + code))
                .withRequestBody(containing("code_verifier="))
                .willReturn(okJson(Json.of(Map.of(
                        "access_token", accessToken(person, port),
                        "id_token", idToken(person, port),
                        "refresh_token", UUID.randomUUID().toString(),
                        "token_type", "Bearer",
                        "expires_in", 300)))));
        return code;
    }

    private static String accessToken(Person person, int port) {
        return Jwt.claims()
                .issuer(address(port))
                .subject(UUID.randomUUID().toString())
                .audience(Set.of("consultations-service", "trade-service", "report-service"))
                .claim("typ", "Bearer")
                .claim("azp", "admin-console")
                .claim("preferred_username", person.username())
                .claim("realm_access", Map.of("roles", person.roles()))
                .claim(
                        "desks",
                        person.desks().stream().map(desk -> "/desks/" + desk).toList())
                .claim("clearance", person.clearance())
                .expiresAt(Instant.now().plus(person.lifetime()))
                .jws()
                .keyId("test")
                .sign(privateKey());
    }

    private static String idToken(Person person, int port) {
        return Jwt.claims()
                .issuer(address(port))
                .subject(UUID.randomUUID().toString())
                .audience("admin-console")
                .claim("typ", "ID")
                .claim("preferred_username", person.username())
                .expiresAt(Instant.now().plus(person.lifetime()))
                .jws()
                .keyId("test")
                .sign(privateKey());
    }

    /** Statics live once a class loader, system properties once a JVM. */
    static synchronized void generateKeys() {
        if (System.getProperty(PRIVATE_KEY) != null) {
            return;
        }
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(
                    PUBLIC_KEY,
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAPrivateKey privateKey() {
        try {
            return (RSAPrivateKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RSAPublicKey publicKey() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(PUBLIC_KEY))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    /** Who signs in. */
    public record Person(String username, List<String> roles, String clearance, List<String> desks, Duration lifetime) {

        public static Person deskOfficer() {
            return new Person(
                    "desk-officer",
                    List.of("reader", "desk-officer"),
                    "RESTRICTED",
                    List.of("BGR"),
                    Duration.ofMinutes(5));
        }

        public static Person reader() {
            return new Person("reader", List.of("reader"), "PUBLIC", List.of(), Duration.ofMinutes(5));
        }

        /** Somebody of the realm to whom nobody gave a role. */
        public static Person stranger() {
            return new Person("stranger", List.of(), "PUBLIC", List.of(), Duration.ofMinutes(5));
        }
    }
}
