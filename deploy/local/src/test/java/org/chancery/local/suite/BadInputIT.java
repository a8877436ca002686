package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;
import org.chancery.local.progress.StepFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@WithSuite
class BadInputIT {
    private static final int HUNG_UP = -1;
    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    static Stream<Arguments> writers() {
        return Stream.of(
                Arguments.of(Port.CONSULTATIONS, "/v1/consultations", Suite.DESK_OFFICER),
                Arguments.of(Port.TRADE, "/v1/figures", Suite.TRADE_ANALYST),
                Arguments.of(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aBadBodyIsRefusedAndTheServiceStaysHealthy(Port service, String path, String user, Suite suite)
            throws InterruptedException {
        var before = suite.get(service, path, user).header("X-Total-Count");
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        for (var body : new String[] {"", "{", "[]", "{\"unknownField\": 1}", "{\"title\": \"\\u0000\"}", deep}) {
            var answer = post(suite, service, path, user, "application/json", body);
            var shown = body.substring(0, Math.min(40, body.length()));
            assertTrue(answer.status() >= 400 && answer.status() < 500, () -> shown + ": " + answer.status());
        }
        assertEquals(415, post(suite, service, path, user, "text/plain", "{}").status());
        assertEquals(before, suite.get(service, path, user).header("X-Total-Count"));
        assertEquals(
                200,
                Suite.send(WebApi.to(suite.address(service) + "/q/health/ready").build())
                        .status());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aHugeBodyIsRefused(Port service, String path, String user, Suite suite) throws InterruptedException {
        var status = statusOfHugeBody(suite, service, path, user);
        assertTrue(status == 413 || status == HUNG_UP, () -> "status " + status);
        assertEquals(200, suite.get(service, path, user).status());
    }

    @Test
    void aBadFieldNamesItself(Suite suite) throws InterruptedException {
        var answer = suite.post(
                Port.CONSULTATIONS,
                "/v1/consultations",
                Suite.DESK_OFFICER,
                Map.of("title", "", "marking", "OFFICIAL"));
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer::toString);
        assertTrue(answer.body().path("violations").toString().contains("title"), answer::toString);
    }

    @Test
    void anUnknownStateNamesItself(Suite suite) throws InterruptedException {
        var body = Map.of("template", "pre-meeting-brief", "partner", "XXX", "language", "en");
        var answer = suite.post(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER, body);
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.body().path("violations").toString().contains("partner"), answer::toString);
        assertEquals(
                400,
                suite.get(Port.TRADE, "/v1/figures?partner=XXX", Suite.READER).status());
    }

    @Test
    void aMeetingIsNotHeldBeforeItWasPlanned(Suite suite) throws InterruptedException {
        var planned = Map.of(
                "title", "Consular consultations",
                "kind", "CONSULAR_CONSULTATIONS",
                "level", "DIRECTOR",
                "parties", List.of("KAZ", "BGR"),
                "host", "KAZ",
                "venue", Map.of("city", "Astana"),
                "plannedFor", "2026-03-02",
                "marking", "OFFICIAL");
        var made = suite.post(Port.CONSULTATIONS, "/v1/consultations", Suite.DESK_OFFICER, planned);
        var steps = "/v1/consultations/" + made.body().path("id").asText() + "/transitions";
        var answer =
                suite.post(Port.CONSULTATIONS, steps, Suite.DESK_OFFICER, Map.of("to", "HELD", "heldOn", "2026-03-01"));
        assertEquals(400, answer.status(), answer::toString);
        assertTrue(answer.body().path("violations").toString().contains("heldOn"), answer::toString);
    }

    /** A server may answer and hang up before it has read everything; the client may then miss the answer. */
    private static int statusOfHugeBody(Suite suite, Port service, String path, String user)
            throws InterruptedException {
        var body = "{\"title\": \"" + "a".repeat(TWENTY_MEGABYTES) + "\"}";
        try {
            return post(suite, service, path, user, "application/json", body).status();
        } catch (StepFailure hungUp) {
            return HUNG_UP;
        }
    }

    private static Suite.Answer post(Suite suite, Port service, String path, String user, String type, String body)
            throws InterruptedException {
        return Suite.send(WebApi.to(suite.address(service) + path, suite.tokenOf(user))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
