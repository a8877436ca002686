package org.chancery.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: a 4xx problem, nothing written, nobody else asked, the service healthy. */
@ServiceTest
class BadInputResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private Peers peers;
    private int before;

    @BeforeEach
    void count() {
        peers = Peers.answering(FactsBuilder.runningExample().build());
        before = officer.count();
    }

    @AfterEach
    void nothingIsWrittenAndTheServiceIsHealthy() {
        assertEquals(before, officer.count());
        assertEquals(0, peers.requestsTo(Peers.TRADE).size());
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "[]", "3", "null", "{} {}"})
    void whatIsNotARequestIsRefused(String body) {
        officer.compose(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:invalid-request"));
    }

    @Test
    void aNullByteInTextIsRefused() {
        officer.compose(Api.BRIEF.replace("pre-meeting", "pre\\u0000meeting"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("template"));
    }

    @Test
    void deepJsonIsRefused() {
        officer.compose("{\"template\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyOf20MegabytesIsRefused() {
        officer.compose(Api.BRIEF.replace("pre-meeting", "p".repeat(20_000_000)))
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void aWrongContentTypeIsRefused(String type) {
        officer.request()
                .contentType(type)
                .body(Api.BRIEF)
                .post("/v1/briefings")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/briefings?sort=pages",
                "/v1/briefings?size=0",
                "/v1/briefings?size=201",
                "/v1/briefings?partner=bgr",
                "/v1/briefings?template=memo",
                "/v1/briefings/seven",
                "/v1/briefings/3f2504e0-4f89-41d3-9a0c-0305e82c3301/content"
            })
    void anUnlawfulReadIsRefused(String path) {
        officer.get(path)
                .then()
                .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)))
                .contentType("application/problem+json")
                .body("type", startsWith("urn:chancery:problem:"));
    }

    @Test
    void withoutTokenOrWithOneForAnotherServiceNobodyComposes() {
        given().contentType("application/json")
                .body(Api.BRIEF)
                .post("/v1/briefings")
                .then()
                .statusCode(401);
        Api.as(Tokens.deskOfficer().forAudience("trade-service"))
                .compose(Api.BRIEF)
                .then()
                .statusCode(401);
    }
}
