package org.chancery.consultations;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.chancery.commons.json.PlainText;
import org.chancery.commons.testing.Tokens;
import org.chancery.consultations.testing.Api;
import org.chancery.consultations.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: a 4xx problem that names the field where there is one, nothing written, the service healthy. */
@ServiceTest
class BadInputResourceTest {
    private static final String GOOD = """
            {"title": "Round", "kind": "POLITICAL_CONSULTATIONS", "level": "MINISTER", "parties": ["KAZ", "BGR"],
             "host": "KAZ", "venue": {"city": "Astana"}, "plannedFor": "2023-10-21", "marking": "PUBLIC"}""";

    private final Api officer = Api.asDeskOfficer();
    private String before = "";

    @BeforeEach
    void count() {
        before = officer.get("/v1/consultations").header("X-Total-Count");
    }

    @AfterEach
    void nothingIsWrittenAndTheServiceIsHealthy() {
        assertEquals(before, officer.get("/v1/consultations").header("X-Total-Count"));
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"title\": }", "nonsense", "[]", "3", "\"text\"", "null", "{} {}"})
    void whatIsNotAConsultationIsRefused(String body) {
        post(body).statusCode(400).body("type", equalTo("urn:chancery:problem:invalid-request"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"POLITICAL_CONSULTATIONS\" | \"kind\": \"PARTY\" | kind",
                "\"kind\": \"POLITICAL_CONSULTATIONS\" | \"kind\": 0 | kind",
                "\"marking\": \"PUBLIC\" | \"marking\": \"SECRET\" | marking",
                "\"marking\": \"PUBLIC\" | \"marking\": null | marking",
                "\"plannedFor\": \"2023-10-21\" | \"plannedFor\": \"21 October\" | plannedFor",
                "\"plannedFor\": \"2023-10-21\" | \"plannedFor\": \"2023-02-30\" | plannedFor",
                "\"plannedFor\": \"2023-10-21\" | \"plannedFor\": \"+999999-01-01\" | plannedFor",
                "\"plannedFor\": \"2023-10-21\" | \"plannedFor\": 20231021 | plannedFor",
                "\"title\": \"Round\" | \"title\": 7 | title",
                "\"title\": \"Round\" | \"title\": \"nul\\u0000l\" | title",
                "\"title\": \"Round\" | \"title\": \"half \\uD800\" | title",
                "\"title\": \"Round\" | \"title\": {} | title",
                "\"title\": \"Round\" | \"title\": \"Round\", \"colour\": \"red\" | colour",
                "\"city\": \"Astana\" | \"city\": [] | venue.city",
                "\"parties\": [\"KAZ\", \"BGR\"] | \"parties\": \"KAZ\" | parties",
                "\"parties\": [\"KAZ\", \"BGR\"] | \"parties\": [\"KAZ\", null] | parties[1]",
                "\"host\": \"KAZ\" | \"host\": \"kaz\" | host"
            })
    void badFieldNamesItself(String good, String bad, String field) {
        post(GOOD.replace(good, bad)).statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void fieldGivenTwiceIsRefused() {
        post(GOOD.replace("\"title\": \"Round\"", "\"title\": \"Round\", \"title\": \"Other\""))
                .statusCode(400);
    }

    @Test
    void deepJsonIsRefused() throws IOException, InterruptedException {
        assertEquals(
                400,
                plainPost("{\"title\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}")
                        .statusCode());
        assertEquals(400, plainPost("[".repeat(200_000)).statusCode());
        assertEquals(
                400,
                plainPost("{\"title\":".repeat(50_000) + "1" + "}".repeat(50_000))
                        .statusCode());
    }

    @Test
    void longTextIsRefused() {
        post(GOOD.replace("Round", "r".repeat(301))).statusCode(400).body("violations.field", contains("title"));
    }

    @Test
    void hugeNumberIsRefused() {
        post(GOOD.replace("\"2023-10-21\"", "9".repeat(2000))).statusCode(400);
    }

    @Test
    void notUtf8IsRefused() {
        officer.request()
                .body(GOOD.replace("Round", "Kulturabkommen \u00e4").getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/consultations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void wrongContentTypeIsRefused(String type) {
        officer.request()
                .contentType(type)
                .body(GOOD)
                .post("/v1/consultations")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:unsupported-media-type"));
    }

    @Test
    void wrongMethodIsRefused() {
        officer.request()
                .delete("/v1/consultations")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:method-not-allowed"));
    }

    @Test
    void unacceptableFormatIsRefused() {
        officer.request()
                .accept("application/pdf")
                .get("/v1/consultations")
                .then()
                .statusCode(406)
                .body("type", equalTo("urn:chancery:problem:not-acceptable"));
    }

    @Test
    void idThatIsNoneIsNotFound() {
        officer.get("/v1/consultations/seven")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultations?party",
                "consultations?with",
                "commitments?party",
                "commitments?with",
                "commitments?responsible"
            })
    void aFilterWithAStateThatIsNoneNamesItself(String filter) {
        officer.request()
                .get("/v1/" + filter + "=XXX")
                .then()
                .statusCode(400)
                .body("violations.field", contains(filter.substring(filter.indexOf('?') + 1)));
    }

    @Test
    void nullByteInTextIsCalledWhatItIs() {
        post(GOOD.replace("\"Round\"", "\"nul\\u0000l\""))
                .statusCode(400)
                .body("violations.message", contains(PlainText.COMPLAINT));
    }

    @Test
    void nullByteInTheQueryNamesTheParameter() {
        officer.request()
                .urlEncodingEnabled(false)
                .get("/v1/consultations?q=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("q"));
    }

    @Test
    void nullByteInThePathIsRefused() {
        officer.request()
                .urlEncodingEnabled(false)
                .get("/v1/consultations/a%00b")
                .then()
                .statusCode(anyOf(is(400), is(404)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/consultations?q=%zz", "/v1/consultations?q=%ff%fe", "/v1/consultations/%c0%af"})
    void brokenEncodingIsRefusedOrHarmless(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.deskOfficer().sign() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer, anyOf(startsWith("HTTP/1.1 200"), startsWith("HTTP/1.1 4")));
        }
    }

    @Test
    void bodyOf20MegabytesIsRefused() throws IOException, InterruptedException {
        var answer = plainPost(GOOD.replace("Round", "r".repeat(20_000_000)));

        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("urn:chancery:problem:request-entity-too-large"), answer.body());
    }

    @Test
    void endlessBodyWithoutLengthIsRefused() throws IOException {
        var port = RestAssured.port;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(("POST /v1/consultations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + Tokens.deskOfficer().sign()
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            var answer = "";
            try {
                for (var sent = 0; sent < 320; sent++) {
                    out.write(chunk);
                }
            } catch (IOException closed) {
                answer = "closed";
            }
            if (answer.isEmpty()) {
                var read = socket.getInputStream().readNBytes(12);
                answer = new String(read, StandardCharsets.US_ASCII);
            }
            assertThat(answer, anyOf(is("closed"), startsWith("HTTP/1.1 413")));
        }
    }

    @Test
    void idempotencyKeyHasALength() {
        officer.request()
                .header("Idempotency-Key", "k".repeat(201))
                .body(GOOD)
                .post("/v1/consultations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Idempotency-Key"));
    }

    private ValidatableResponse post(String body) {
        return officer.request().body(body).post("/v1/consultations").then().contentType("application/problem+json");
    }

    /** Without REST Assured, which formats every body for its log and dies of a deep one. */
    private static HttpResponse<String> plainPost(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/consultations"))
                .header("Authorization", "Bearer " + Tokens.deskOfficer().sign())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
