package org.chancery.trade.figure;

import static org.chancery.trade.testing.FigureJson.aFigure;
import static org.chancery.trade.testing.FigureJson.enterprises;
import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.commons.testing.Tokens;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent, the answer names the field, nothing is written and the service stays healthy. */
@QuarkusTest
class BadInputResourceTest extends TradeResourceTest {
    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    @TestHTTPResource("/v1/figures")
    URI figures;

    @AfterEach
    void nothingIsWrittenAndTheServiceIsHealthy() throws SQLException {
        assertEquals(0, rows("figure"));
        assertEquals(0, rows("figure_vintage"));
        assertEquals(0, rows("idempotency_key"));
        asReader().get("/q/health/ready").then().statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> badFieldIsNamed() {
        return Stream.of(
                bad("indicator", aFigure().text("indicator", "GDP")),
                bad("indicator", aFigure().raw("indicator", "0")),
                bad("indicator", aFigure().without("indicator")),
                bad("reporter", aFigure().text("reporter", "XXX")),
                bad("reporter", aFigure().text("reporter", "KZ")),
                bad("reporter", aFigure().text("reporter", "kaz")),
                bad("partner", aFigure().text("partner", "KAZ")),
                bad("partner", aFigure().without("partner")),
                bad("period", turnover("last year", "1.0")),
                bad("period", turnover("2022-13", "1.0")),
                bad("period", turnover("2023-08/2023-01", "1.0")),
                bad("period", turnover("2023-10-20", "1.0")),
                bad("period", turnover("2023-10", "1.0")),
                bad("period", turnover("2023", "1.0")),
                bad("period", enterprises("2023", "70")),
                bad("period", enterprises("2023-01/2023-08", "70")),
                bad("period", enterprises("2023-10-22", "70")),
                bad("period", aFigure().raw("period", "2022")),
                bad("period", aFigure().raw("period", "{}")),
                bad("value", aFigure().raw("value", "\"181.3\"")),
                bad("value", aFigure().raw("value", "\"NaN\"")),
                bad("value", aFigure().raw("value", "null")),
                bad("value", aFigure().raw("value", "-0.1")),
                bad("value", aFigure().raw("value", "0.1234567")),
                bad("value", aFigure().raw("value", "1234567890123456")),
                bad("value", aFigure().raw("value", "1e999999999")),
                bad("value", aFigure().raw("value", "1e-999999999")),
                bad("value", aFigure().raw("value", "999999999999999.5")),
                bad("value", aFigure().raw("value", "1.25").raw("decimals", "1")),
                bad("decimals", aFigure().raw("decimals", "7")),
                bad("decimals", aFigure().raw("decimals", "-1")),
                bad("decimals", aFigure().raw("decimals", "1.5")),
                bad("unit", aFigure().text("unit", "dollars")),
                bad("unit", aFigure().text("unit", "NUMBER")),
                bad("unit", aFigure().text("unit", "XXX")),
                bad("unit", enterprises("2023-10", "70").text("unit", "USD")),
                bad("unitMultiplier", aFigure().raw("unitMultiplier", "5")),
                bad("unitMultiplier", aFigure().without("unitMultiplier")),
                bad("approximate", aFigure().text("approximate", "perhaps")),
                bad("status", aFigure().text("status", "final")),
                bad("valuation", enterprises("2023-10", "70").text("valuation", "CIF")),
                bad("valuation", aFigure().text("valuation", "cif")),
                bad("growth", aFigure().raw("growth", "46.8")),
                bad("source", aFigure().raw("source", "null")),
                bad("source", aFigure().raw("source", "\"the ministry\"")),
                bad("source.publisher", aFigure().withoutSource("publisher")),
                bad("source.publisher", aFigure().source("publisher", " ")),
                bad("source.publisher", aFigure().source("publisher", "Bureau ")),
                bad("source.publisher", aFigure().source("publisher", "x".repeat(201))),
                bad("source.document", aFigure().source("document", "x".repeat(501))),
                bad("source.document", aFigure().source("document", "a\\u0000b")),
                bad("source.publishedOn", aFigure().source("publishedOn", "21.10.2023")),
                bad("source.publishedOn", aFigure().source("publishedOn", "2999-01-01")),
                bad("source.publishedOn", aFigure().withoutSource("publishedOn")),
                bad("source.retrievedOn", aFigure().source("retrievedOn", "2023-10-20")),
                bad("source.retrievedOn", aFigure().source("retrievedOn", "2999-01-01")),
                bad("source.url", aFigure().source("url", "javascript:alert(1)")),
                bad("source.sha256", aFigure().source("sha256", "abc")),
                bad("source.page", aFigure().source("page", "3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"indicator\": \"TRADE_TURNOVER\",",
                "not json",
                "{\"value\": NaN}",
                "{\"value\": 1.0, \"value\": 2.0}",
                "{} {}",
            })
    void malformedJsonIsRefused(String body) {
        refused(body);
    }

    @Test
    void bodyThatIsNotAnObjectIsRefused() {
        refused("[]");
        refused("\"text\"");
        refused("null");
        refused("");
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        refused("{\"source\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}");
        refused("{\"source\": " + "{\"source\":".repeat(5_000) + "1" + "}".repeat(5_001));
    }

    @Test
    void anotherContentTypeIsRefused() {
        as(Tokens.tradeAnalyst())
                .contentType(ContentType.TEXT)
                .body(aFigure().toJson())
                .post("/v1/figures")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void bodyOfTwentyMegabytesIsRefused() throws Exception {
        var body = aFigure().source("document", "x".repeat(TWENTY_MEGABYTES)).toJson();
        var request = HttpRequest.newBuilder(figures)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + Tokens.tradeAnalyst().sign())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("urn:chancery:problem:request-entity-too-large"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "reporter, Kazakhstan",
        "partner, KZ",
        "indicator, GDP",
        "period, last year",
        "asOf, yesterday",
        "sort, value",
        "page, -1",
        "page, x",
        "size, 201",
    })
    void badQueryParameterIsNamed(String parameter, String value) {
        asReader()
                .queryParam(parameter, value)
                .get("/v1/figures")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void controlCharacterInAQueryIsRefused() {
        asReader()
                .urlEncodingEnabled(false)
                .get("/v1/figures?period=20%0022")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("period"));
    }

    @Test
    void unknownStateOfAProfileIsNamed() {
        asReader().get("/v1/profiles/KAZ/XXX").then().statusCode(400).body("violations.field", hasItem("partner"));
        asReader().get("/v1/profiles/KAZ/KAZ").then().statusCode(400).body("violations.field", hasItem("partner"));
    }

    @ParameterizedTest
    @CsvSource({"indicator, GDP", "reporter, XXX", "partner, KZ", "period, x", "base, 2022-13", "asOf, x"})
    void badParameterOfAComparisonIsNamed(String parameter, String value) {
        asReader()
                .queryParams(comparisonWith(parameter, value))
                .get("/v1/comparisons")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({"indicator", "reporter", "partner", "period", "base"})
    void missingParameterOfAComparisonIsNamed(String missing) {
        var parameters = comparisonWith(missing, "");
        parameters.remove(missing);

        asReader()
                .queryParams(parameters)
                .get("/v1/comparisons")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(missing));
    }

    private static Map<String, String> comparisonWith(String parameter, String value) {
        var parameters = new HashMap<>(
                Map.of("indicator", "EXPORTS", "reporter", "KAZ", "partner", "BGR", "period", "2022", "base", "2021"));
        parameters.put(parameter, value);
        return parameters;
    }

    private static DynamicTest bad(String field, FigureJson figure) {
        var json = figure.toJson();
        return dynamicTest(
                field + " in " + json.substring(0, Math.min(json.length(), 300)),
                () -> asAnalyst()
                        .header("Idempotency-Key", "key-1")
                        .body(json)
                        .post("/v1/figures")
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:chancery:problem:invalid-request"))
                        .body("violations.field", hasItem(field)));
    }

    private static void refused(String body) {
        asAnalyst()
                .body(body)
                .post("/v1/figures")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:chancery:problem:"));
    }
}
