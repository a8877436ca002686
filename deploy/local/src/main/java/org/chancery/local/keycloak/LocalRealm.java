package org.chancery.local.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chancery.local.http.WebApi;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.Secrets;

/**
 * The realm of the repository with what only the local stack has: the secrets of its clients, the address of the console, one
 * demo user a role, and a client for scripts that takes a password.
 */
final class LocalRealm {
    static final String CONSOLE = "admin-console";
    static final String REPORTS = "report-service";
    static final String SCRIPTS = "chancery-cli";
    /** The realm's attribute that tells from which file it was made. */
    private static final String ORIGIN = "org.chancery.realm.sha256";

    private LocalRealm() {}

    static ObjectNode read(Path file) {
        try {
            return (ObjectNode) WebApi.JSON.readTree(file.toFile());
        } catch (IOException failure) {
            throw new StepFailure("The realm " + file + " can't be read: " + failure.getMessage(), failure);
        }
    }

    /** The realm as it is created, with passwords. */
    static ObjectNode complete(ObjectNode realm, String consoleAddress, Secrets secrets) {
        var complete = realm.deepCopy();
        for (var client : complete.withArray("clients")) {
            if (client.path("clientId").asText().equals(CONSOLE)) {
                ((ObjectNode) client).put("secret", secrets.password("client." + CONSOLE));
                ((ObjectNode) client).remove("rootUrl");
                placeConsole((ObjectNode) client, consoleAddress);
            } else if (client.path("clientId").asText().equals(REPORTS)) {
                ((ObjectNode) client).put("secret", secrets.password("client." + REPORTS));
            }
        }
        complete.withObjectProperty("attributes").put(ORIGIN, fingerprint(realm));
        complete.withArray("clients").add(scriptClient(complete));
        DemoUser.ALL.forEach(user -> complete.withArray("users").add(account(user, secrets)));
        return complete;
    }

    /** Whether the existing realm was completed from this one. */
    static boolean isMadeFrom(ObjectNode realm, JsonNode existing) {
        return existing.path("attributes").path(ORIGIN).asText().equals(fingerprint(realm));
    }

    private static String fingerprint(ObjectNode realm) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(WebApi.JSON.writeValueAsBytes(realm));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lets people come to the console at its address, written with the number or the name of this machine. */
    static boolean placeConsole(ObjectNode client, String address) {
        if (client.path("rootUrl").asText().equals(address)) {
            return false;
        }
        var port = URI.create(address).getPort();
        var hosts = List.of("http://127.0.0.1:" + port, "http://localhost:" + port);
        client.put("rootUrl", address);
        client.set(
                "redirectUris",
                WebApi.JSON.valueToTree(
                        hosts.stream().map(host -> host + "/sign-in").toList()));
        ((ObjectNode) client.path("attributes"))
                .put(
                        "post.logout.redirect.uris",
                        hosts.stream().map(host -> host + "/signed-out").collect(Collectors.joining("##")));
        return true;
    }

    private static JsonNode scriptClient(ObjectNode realm) {
        var console = StreamSupport.stream(realm.withArray("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(CONSOLE))
                .findFirst()
                .orElseThrow();
        return WebApi.JSON
                .createObjectNode()
                .put("clientId", SCRIPTS)
                .put("name", "Scripts on this machine")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", true)
                .set("defaultClientScopes", console.path("defaultClientScopes"));
    }

    private static JsonNode account(DemoUser user, Secrets secrets) {
        return WebApi.JSON.valueToTree(Map.of(
                "username", user.name(),
                "enabled", true,
                "email", user.email(),
                "emailVerified", true,
                "firstName", user.firstName(),
                "lastName", user.lastName(),
                "attributes", Map.of("clearance", List.of(user.clearance())),
                "realmRoles", user.roles(),
                "groups", user.desks().stream().map(state -> "/desks/" + state).toList(),
                "credentials",
                        List.of(Map.of(
                                "type",
                                "password",
                                "value",
                                secrets.password(passwordName(user.name())),
                                "temporary",
                                false))));
    }

    static String passwordName(String user) {
        return "user." + user;
    }
}
