package org.chancery.commons.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Makes the service under test verify real signed tokens, as Keycloak would issue them, with a key made for this run.
 * {@link Tokens} signs them. Keycloak itself takes part in the end-to-end suite.
 */
public class TokenResource implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER = "https://keycloak.test/realms/chancery";
    static final String PRIVATE_KEY = "test.chancery.token.privateKey";
    static final String AUDIENCE = "test.chancery.token.audience";

    private static final String PUBLIC_KEY = "test.chancery.token.publicKey";

    private String audience = "";

    /** Takes {@code audience}, the name of the service under test. */
    @Override
    public void init(Map<String, String> arguments) {
        audience = arguments.get("audience");
    }

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PRIVATE_KEY) == null) {
            generate();
        }
        System.setProperty(AUDIENCE, audience);
        return Map.of(
                "quarkus.oidc.public-key", System.getProperty(PUBLIC_KEY),
                "quarkus.oidc.token.issuer", ISSUER,
                "quarkus.oidc.token.audience", audience);
    }

    @Override
    public void stop() {
        // Nothing runs.
    }

    private static void generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            System.setProperty(
                    PUBLIC_KEY, base64.encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has RSA", impossible);
        }
    }
}
