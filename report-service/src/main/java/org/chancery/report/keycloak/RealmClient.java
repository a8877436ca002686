package org.chancery.report.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClients;
import org.keycloak.authorization.client.AuthzClient;
import org.keycloak.authorization.client.Configuration;

/** Opens connections to the realm, each answer within the configured time. Opening one asks the realm where it answers. */
@ApplicationScoped
public class RealmClient {
    private final KeycloakSettings settings;

    RealmClient(KeycloakSettings settings) {
        this.settings = settings;
    }

    /** For questions that are asked with somebody's own token. */
    public AuthzClient openWithoutSecret() {
        return open(Map.of());
    }

    /** For what the service asks in its own name. */
    public AuthzClient openWithSecret() {
        return open(Map.of(
                "secret",
                settings.secret()
                        .orElseThrow(() -> new IllegalStateException(
                                "QUARKUS_OIDC_CREDENTIALS_SECRET is not set: the service cannot sign in itself"))));
    }

    private AuthzClient open(Map<String, Object> credentials) {
        var realm = settings.realm();
        var name = realm.substring(realm.lastIndexOf('/') + 1);
        var milliseconds = Math.toIntExact(settings.timeout().toMillis());
        var http = HttpClients.custom()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectTimeout(milliseconds)
                        .setConnectionRequestTimeout(milliseconds)
                        .setSocketTimeout(milliseconds)
                        .build())
                .build();
        return AuthzClient.create(new Configuration(
                realm.substring(0, realm.lastIndexOf("/realms/")), name, settings.client(), credentials, http));
    }
}
