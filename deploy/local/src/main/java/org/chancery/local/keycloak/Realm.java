package org.chancery.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.local.http.WebApi;
import org.chancery.local.state.Secrets;

/** The realm {@code chancery} of a running Keycloak: made when it isn't there, and asked for tokens. */
public final class Realm {
    private static final String NAME = "chancery";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private final String keycloak;
    private final Secrets secrets;

    public Realm(String keycloak, Secrets secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    public String address() {
        return keycloak + "/realms/" + NAME;
    }

    /** The client that scripts ask for tokens with. */
    public String scriptClient() {
        return LocalRealm.SCRIPTS;
    }

    public String consoleSecret() {
        return secrets.password("client." + LocalRealm.CONSOLE);
    }

    public String reportsSecret() {
        return secrets.password("client." + LocalRealm.REPORTS);
    }

    public String password(String user) {
        return secrets.password(LocalRealm.passwordName(user));
    }

    /** Creates the realm in one transaction, or moves the console's address in the realm that is there. */
    public Found ensure(Path file, String consoleAddress) throws InterruptedException {
        var admin = token("master", "admin-cli", KeycloakServer.ADMIN, secrets.password("keycloak.admin"));
        var committed = LocalRealm.read(file);
        var existing = WebApi.send(get("", admin), OK, NOT_FOUND);
        if (existing.statusCode() == NOT_FOUND) {
            var realm = LocalRealm.complete(committed, consoleAddress, secrets);
            WebApi.send(
                    WebApi.to(keycloak + "/admin/realms", admin)
                            .header("Content-Type", "application/json")
                            .POST(WebApi.json(realm))
                            .build(),
                    CREATED);
            return Found.NOTHING;
        }
        var clients = WebApi.read(WebApi.send(get("/clients?clientId=" + LocalRealm.CONSOLE, admin), OK));
        for (var client : clients) {
            if (LocalRealm.placeConsole((ObjectNode) client, consoleAddress)) {
                put("/clients/" + client.path("id").asText(), client, admin);
            }
        }
        return LocalRealm.isMadeFrom(committed, WebApi.read(existing)) ? Found.THIS : Found.MADE_FROM_ANOTHER_FILE;
    }

    /** An access token of a demo user for all services. */
    public String tokenOf(String user) throws InterruptedException {
        return token(NAME, LocalRealm.SCRIPTS, user, password(user));
    }

    /** An access token that another client of the realm gets for the same person. */
    public String tokenOf(String user, String client) throws InterruptedException {
        return token(NAME, client, user, password(user));
    }

    private String token(String realm, String client, String user, String password) throws InterruptedException {
        var request = WebApi.to(keycloak + "/realms/" + realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(WebApi.form(
                        Map.of("grant_type", "password", "client_id", client, "username", user, "password", password)))
                .build();
        return WebApi.read(WebApi.send(request, OK)).path("access_token").asText();
    }

    private HttpRequest get(String path, String admin) {
        return WebApi.to(keycloak + "/admin/realms/" + NAME + path, admin).build();
    }

    private void put(String path, JsonNode body, String admin) throws InterruptedException {
        WebApi.send(
                WebApi.to(keycloak + "/admin/realms/" + NAME + path, admin)
                        .header("Content-Type", "application/json")
                        .PUT(WebApi.json(body))
                        .build(),
                NO_CONTENT);
    }

    /** What was there before. */
    public enum Found {
        NOTHING,
        THIS,
        MADE_FROM_ANOTHER_FILE
    }
}
