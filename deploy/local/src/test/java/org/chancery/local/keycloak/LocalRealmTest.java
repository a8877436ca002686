package org.chancery.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chancery.local.state.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRealmTest {
    private final ObjectNode committed = LocalRealm.read(Path.of("..", "keycloak", "chancery-realm.json"));

    @TempDir
    Path folder;

    @Test
    void theCommittedRealmHasNoSecretNoPersonAndNoPasswordGrant() {
        for (var user : committed.path("users")) {
            assertFalse(user.path("serviceAccountClientId").asText().isEmpty(), user.toString());
            assertTrue(user.path("credentials").isMissingNode(), user.toString());
        }
        assertFalse(committed.toString().contains("\"secret\""));
        for (var client : committed.path("clients")) {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(), client.toString());
        }
    }

    @Test
    void everyRoleIncludesReader() {
        for (var role : committed.path("roles").path("realm")) {
            var included = role.path("composites").path("realm");
            assertTrue(
                    role.path("name").asText().equals("reader")
                            || included.path(0).asText().equals("reader"),
                    role.toString());
        }
    }

    @Test
    void theLocalRealmHasAUserForEveryRoleWithWhatKeycloakAsksOfAPerson() {
        var users = people();
        var roles = texts(committed.path("roles").path("realm"), "name");
        assertEquals(
                Set.copyOf(roles),
                DemoUser.ALL.stream().flatMap(user -> user.roles().stream()).collect(Collectors.toSet()));
        for (var user : users) {
            for (var field : List.of("email", "firstName", "lastName")) {
                assertFalse(user.path(field).asText().isBlank(), user.path("username") + " " + field);
            }
        }
    }

    @Test
    void exportingIsAPermissionOfItsOwn() {
        for (var role : committed.path("roles").path("realm")) {
            assertFalse(role.path("composites").path("realm").toString().contains("exporter"), role.toString());
        }
        var exporters = people().stream()
                .filter(user -> user.path("realmRoles").toString().contains("exporter"))
                .map(user -> user.path("username").asText())
                .collect(Collectors.toSet());
        assertEquals(Set.of("desk-officer", "administrator"), exporters);
    }

    @Test
    void theConsoleIsPlacedOnceWithItsSecret() {
        var console = console(complete());
        assertEquals("http://127.0.0.1:9080", console.path("rootUrl").asText());
        assertEquals(
                "http://localhost:9080/sign-in",
                console.path("redirectUris").path(1).asText());
        assertFalse(console.path("secret").asText().isEmpty());
        assertFalse(LocalRealm.placeConsole(console, "http://127.0.0.1:9080"));
        assertTrue(LocalRealm.placeConsole(console, "http://127.0.0.1:9081"));
    }

    @Test
    void theRealmKnowsTheFileItWasMadeFrom() {
        var made = complete();
        assertTrue(LocalRealm.isMadeFrom(committed, made));
        assertFalse(LocalRealm.isMadeFrom(committed.deepCopy().put("displayName", "Another"), made));
    }

    @Test
    void scriptsGetTheSameClaimsAsTheConsole() {
        var realm = complete();
        assertEquals(
                console(realm).path("defaultClientScopes"),
                client(realm, "chancery-cli").path("defaultClientScopes"));
    }

    @Test
    void theReportServiceHasItsSecretAndPoliciesThatDenyWhatTheyDoNotName() {
        var client = client(complete(), "report-service");
        assertFalse(client.path("secret").asText().isEmpty());
        assertEquals(
                "ENFORCING",
                client.path("authorizationSettings")
                        .path("policyEnforcementMode")
                        .asText());
    }

    private List<JsonNode> people() {
        return StreamSupport.stream(complete().path("users").spliterator(), false)
                .filter(user -> user.path("serviceAccountClientId").isMissingNode())
                .toList();
    }

    private ObjectNode complete() {
        return LocalRealm.complete(committed, "http://127.0.0.1:9080", Secrets.in(folder.resolve("secrets.json")));
    }

    private static ObjectNode console(JsonNode realm) {
        return (ObjectNode) client(realm, "admin-console");
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.path(field).asText())
                .toList();
    }
}
