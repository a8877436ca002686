package org.chancery.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.local.Port;
import org.chancery.local.http.WebApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@WithSuite
class AccessIT {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(Port.CONSULTATIONS, "/v1/consultations"),
                Arguments.of(Port.TRADE, "/v1/figures"),
                Arguments.of(Port.REPORTS, "/v1/briefings"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void withoutATokenNobodyReads(Port service, String path, Suite suite) throws InterruptedException {
        assertEquals(
                401,
                Suite.send(WebApi.to(suite.address(service) + path).build()).status());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void garbageIsNoToken(Port service, String path, Suite suite) throws InterruptedException {
        assertEquals(401, read(suite, service, path, "garbage"));
        var real = suite.tokenOf(Suite.READER);
        var forged = real.substring(0, real.length() - 12) + "AAAAAAAAAAAA";
        assertEquals(401, read(suite, service, path, forged));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aTokenForAnotherAudienceIsRefused(Port service, String path, Suite suite) throws InterruptedException {
        assertEquals(401, read(suite, service, path, suite.foreignTokenOf(Suite.DESK_OFFICER)));
        assertEquals(200, read(suite, service, path, suite.tokenOf(Suite.DESK_OFFICER)));
    }

    @Test
    void theWrongRoleMayNotWrite(Suite suite) throws InterruptedException {
        var consultation =
                suite.post(Port.CONSULTATIONS, "/v1/consultations", Suite.TRADE_ANALYST, consultation("OFFICIAL"));
        assertEquals(403, consultation.status(), consultation::toString);
        var briefing = suite.post(
                Port.REPORTS,
                "/v1/briefings",
                Suite.READER,
                Map.of("template", "pre-meeting-brief", "partner", "BGR", "language", "en"));
        assertEquals(403, briefing.status(), briefing::toString);
    }

    @Test
    void withoutTheDeskNobodyWrites(Suite suite) throws InterruptedException {
        var turkish = new HashMap<>(consultation("OFFICIAL"));
        turkish.put("parties", List.of("KAZ", "TUR"));
        var answer = suite.post(Port.CONSULTATIONS, "/v1/consultations", Suite.DESK_OFFICER, turkish);
        assertEquals(403, answer.status(), answer::toString);
        assertTrue(answer.body().path("type").asText().endsWith("desk-required"), answer::toString);
    }

    @Test
    void aRestrictedConsultationDoesNotExistForAReader(Suite suite) throws InterruptedException {
        var list = "/v1/consultations?with=BGR";
        var before = suite.get(Port.CONSULTATIONS, list, Suite.READER).header("X-Total-Count");
        var made = suite.post(Port.CONSULTATIONS, "/v1/consultations", Suite.DESK_OFFICER, consultation("RESTRICTED"));
        assertEquals(201, made.status(), made::toString);
        var id = made.body().path("id").asText();

        var one = "/v1/consultations/" + id;
        assertEquals(200, suite.get(Port.CONSULTATIONS, one, Suite.DESK_OFFICER).status());
        assertEquals(404, suite.get(Port.CONSULTATIONS, one, Suite.READER).status());
        assertEquals(
                404,
                suite.get(Port.CONSULTATIONS, one + "/agenda", Suite.READER).status());
        var after = suite.get(Port.CONSULTATIONS, list, Suite.READER);
        assertEquals(before, after.header("X-Total-Count"));
        assertFalse(after.toString().contains(id), after::toString);
        assertEquals(
                404, suite.get(Port.CONSULTATIONS, one, Suite.TRADE_ANALYST).status());
    }

    @Test
    void anOfficialBriefingDoesNotExistForAReader(Suite suite) throws InterruptedException {
        var briefings =
                suite.get(Port.REPORTS, "/v1/briefings", Suite.DESK_OFFICER).body();
        var id = briefings.path(0).path("id").asText();
        assertEquals(
                404,
                suite.get(Port.REPORTS, "/v1/briefings/" + id, Suite.READER).status());
        assertEquals(
                404,
                suite.get(Port.REPORTS, "/v1/briefings/" + id + "/content", Suite.READER)
                        .status());
        assertEquals("0", suite.get(Port.REPORTS, "/v1/briefings", Suite.READER).header("X-Total-Count"));
    }

    private static int read(Suite suite, Port service, String path, String token) throws InterruptedException {
        return Suite.send(WebApi.to(suite.address(service) + path, token).build())
                .status();
    }

    private static Map<String, Object> consultation(String marking) {
        return Map.of(
                "title",
                "Consular consultations " + marking,
                "kind",
                "CONSULAR_CONSULTATIONS",
                "level",
                "DIRECTOR",
                "parties",
                List.of("KAZ", "BGR"),
                "host",
                "KAZ",
                "venue",
                Map.of("city", "Astana"),
                "plannedFor",
                "2027-03-01",
                "marking",
                marking);
    }
}
