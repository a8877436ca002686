package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;
import org.junit.jupiter.api.Test;

/** Releases with the real Keycloak, whose policies decide. */
@WithSuite
class ReleaseIT {
    private static final String RELEASING_OFFICER = "releasing-officer";
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void keycloakDecidesWhoApprovesReleasesAndRecalls(Suite suite) throws InterruptedException {
        var path = composed(suite);

        for (var person : List.of(Suite.TRADE_ANALYST, Suite.PRESS_OFFICER, Suite.DESK_OFFICER, "administrator")) {
            for (var step : List.of("approval", "release")) {
                var refused = step(suite, path, step, person, NOTHING);
                assertEquals(403, refused.status(), refused::toString);
                assertTrue(refused.body().path("type").asText().endsWith("not-granted"), refused::toString);
            }
        }
        assertEquals(404, step(suite, path, "approval", Suite.READER, NOTHING).status());

        made(suite, path, "approval", NOTHING, "APPROVED");
        made(suite, path, "release", NOTHING, "RELEASED");
        made(suite, path, "recall", Map.of("reason", "A wrong number"), "RECALLED");
    }

    @Test
    void aSecurityOfficerChangesThePolicyWithoutARestart(Suite suite) throws InterruptedException {
        var path = composed(suite);
        var client = suite.keycloak("GET", "/clients?clientId=report-service", null)
                .body()
                .path(0)
                .path("id")
                .asText();
        var policies = "/clients/" + client + "/authz/resource-server/policy";
        var policy = (ObjectNode) suite.keycloak("GET", policies + "/search?name=Releasing%20officers", null)
                .body();
        var address = policies + "/role/" + policy.path("id").asText();
        var role = (ObjectNode) suite.keycloak("GET", address, null).body();

        var changed = suite.keycloak("PUT", address, role.deepCopy().put("logic", "NEGATIVE"));
        assertTrue(changed.status() < 300, changed::toString);
        try {
            assertEquals(
                    403,
                    step(suite, path, "approval", RELEASING_OFFICER, NOTHING).status());
        } finally {
            suite.keycloak("PUT", address, role);
        }
        made(suite, path, "approval", NOTHING, "APPROVED");
    }

    /** Without what is RESTRICTED: everybody of these may read it, whatever other tests have put on record. */
    private static String composed(Suite suite) throws InterruptedException {
        var composed = suite.post(
                Port.REPORTS,
                "/v1/briefings",
                Suite.DESK_OFFICER,
                Map.of("template", "pre-meeting-brief", "partner", "BGR", "language", "en", "marking", "OFFICIAL"));
        assertEquals(201, composed.status(), composed::toString);
        return "/v1/briefings/" + composed.body().path("id").asText();
    }

    private static void made(Suite suite, String path, String step, Map<String, ?> body, String status)
            throws InterruptedException {
        var answer = step(suite, path, step, RELEASING_OFFICER, body);
        assertEquals(200, answer.status(), answer::toString);
        assertEquals(status, answer.body().path("status").asText(), answer::toString);
    }

    private static Suite.Answer step(Suite suite, String path, String step, String person, Map<String, ?> body)
            throws InterruptedException {
        return Suite.send(WebApi.to(suite.address(Port.REPORTS) + path + "/" + step, suite.tokenOf(person))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(WebApi.json(body))
                .build());
    }
}
