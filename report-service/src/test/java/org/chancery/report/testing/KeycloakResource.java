package org.chancery.report.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A server that decides as Keycloak does, on Keycloak's own wire, by the policies in the realm's file. The end-to-end tests
 * ask the real one.
 */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {
    static final String PORT = "test.chancery.keycloak.port";

    private static final String REALM = "/realms/chancery";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            var server = new WireMockServer(WireMockConfiguration.options()
                    .dynamicPort()
                    .bindAddress("127.0.0.1")
                    .extensions(new RealmPolicies()));
            server.start();
            var address = "http://127.0.0.1:" + server.port() + REALM;
            server.stubFor(get(REALM + "/.well-known/uma2-configuration").willReturn(okJson("""
                    {"issuer": "%1$s", "token_endpoint": "%1$s/protocol/openid-connect/token"}""".formatted(address))));
            server.stubFor(post(REALM + "/protocol/openid-connect/token")
                    .willReturn(aResponse().withTransformers(RealmPolicies.NAME)));
            server.stubFor(post(REALM + "/protocol/openid-connect/token")
                    .withFormParam("grant_type", equalTo("client_credentials"))
                    .willReturn(okJson("""
                    {"access_token": "service-account", "expires_in": 300, "token_type": "Bearer"}""")));
            System.setProperty(PORT, Integer.toString(server.port()));
        }
        return Map.of(
                "chancery.release.keycloak.realm",
                "http://127.0.0.1:" + System.getProperty(PORT) + REALM,
                "chancery.release.keycloak.secret",
                "for tests");
    }

    @Override
    public void stop() {
        // Lives as long as the JVM.
    }
}
