package org.chancery.trade.figure;

import static org.chancery.trade.testing.FigureJson.investment;
import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FigureResourceTest extends TradeResourceTest {
    private static final String UNKNOWN = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    @Test
    void recordedFigureCanBeReadWhereItsLocationSays() {
        var location = post(turnover("2023-01/2023-08", "63.9"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("value", equalTo(new BigDecimal("63.9")))
                .extract()
                .header("Location");

        asReader()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("indicator", equalTo("TRADE_TURNOVER"))
                .body("indicatorName", equalTo("Trade turnover"))
                .body("nature", equalTo("FLOW"))
                .body("reporter", equalTo("KAZ"))
                .body("partner", equalTo("BGR"))
                .body("period", equalTo("2023-01/2023-08"))
                .body("value", equalTo(new BigDecimal("63.9")))
                .body("decimals", equalTo(1))
                .body("unit", equalTo("USD"))
                .body("unitMultiplier", equalTo(6))
                .body("approximate", equalTo(false))
                .body("status", equalTo("A"))
                .body("valuation", nullValue())
                .body("source.publishedOn", equalTo("2023-10-21"))
                .body("vintage", equalTo(1))
                .body("version", equalTo(1))
                .body("recordedBy", equalTo("trade-analyst"));
    }

    @ParameterizedTest
    @CsvSource({
        "5.9, 5.9",
        "5.90, 5.90",
        "70, 70",
        "0.000001, 0.000001",
        "1.5e2, 150",
        "999999999999999, 999999999999999"
    })
    void valueKeepsTheDigitsThatWerePrinted(String sent, String read) {
        var body =
                asReader().get("/v1/figures/" + record(turnover("2022", sent))).asString();

        assertTrue(body.contains("\"value\":" + read + ","), body);
    }

    @Test
    void decimalsMayExceedTheDigitsSent() {
        var body = asReader()
                .get("/v1/figures/" + record(turnover("2022", "5.9").raw("decimals", "2")))
                .asString();

        assertTrue(body.contains("\"value\":5.90,"), body);
    }

    @Test
    void periodIsKeptInItsShortestForm() {
        var id = record(turnover("2022-01/2022-12", "181.3"));

        asReader().get("/v1/figures/" + id).then().body("period", equalTo("2022"));
    }

    @Test
    void sameFigureAgainIsRefusedWithTheWayToCorrectIt() throws SQLException {
        var id = record(turnover("2022", "181.3"));

        post(turnover("2022-01/2022-12", "178.9").raw("unitMultiplier", "3"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:figure-exists"))
                .body("figureId", equalTo(id))
                .body("detail", containsString("/v1/figures/" + id + "/vintages"));
        assertEquals(1, rows("figure_vintage"));
    }

    @Test
    void sameFigureAtTheSameTimeIsRecordedOnce() throws SQLException {
        var statuses = Stream.generate(() -> turnover("2022", "181.3"))
                .limit(8)
                .parallel()
                .map(figure -> post(figure).extract().statusCode())
                .sorted()
                .toList();

        assertEquals(201, statuses.get(0));
        assertTrue(statuses.stream().skip(1).allMatch(status -> status == 409), statuses::toString);
        assertEquals(1, rows("figure"));
    }

    @Test
    void anotherPublisherOrValuationIsAnotherFigure() throws SQLException {
        record(turnover("2022", "181.3"));
        record(turnover("2022", "178.9").publishedBy("Bureau"));
        record(turnover("2022", "190.1").text("valuation", "CIF"));

        assertEquals(3, rows("figure"));
    }

    @Test
    void correctionSupersedesAndTheOldValueStaysReadable() {
        var id = record(turnover("2022", "181.3"));
        var recordedAt = asReader().get("/v1/figures/" + id).path("recordedAt").toString();

        var location = asAnalyst()
                .body(turnover("2022", "178.95").toVintageJson("Revised by the publisher"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("id", equalTo(id))
                .body("vintage", equalTo(2))
                .body("reason", equalTo("Revised by the publisher"))
                .extract()
                .header("Location");

        asReader().get("/v1/figures/" + id).then().body("value", equalTo(new BigDecimal("178.95")));
        asReader().urlEncodingEnabled(false).get(location).then().body("vintage", equalTo(2));
        asReader()
                .queryParam("asOf", recordedAt)
                .get("/v1/figures/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("value", equalTo(new BigDecimal("181.3")));
        asReader()
                .queryParam("asOf", recordedAt)
                .get("/v1/profiles/KAZ/BGR")
                .then()
                .body("figures.value", contains(new BigDecimal("181.3")));
        asReader()
                .queryParam("asOf", recordedAt)
                .get("/v1/figures")
                .then()
                .body("value", contains(new BigDecimal("181.3")));
    }

    @Test
    void beforeItWasRecordedAFigureDoesNotExist() {
        var id = record(turnover("2022", "181.3"));

        asReader()
                .queryParam("asOf", "2023-10-21")
                .get("/v1/figures/" + id)
                .then()
                .statusCode(404);
        asReader()
                .queryParam("asOf", "2023-10-21")
                .get("/v1/figures")
                .then()
                .header("X-Total-Count", "0")
                .body("", empty());
    }

    @Test
    void vintagesAreListedNewestFirst() {
        var id = record(turnover("2022", "181.3"));
        correct(id, "178.9");
        correct(id, "179.0");

        asReader()
                .get("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(200)
                .body("vintage", contains(3, 2, 1))
                .body("value", contains(new BigDecimal("179.0"), new BigDecimal("178.9"), new BigDecimal("181.3")));
    }

    @Test
    void correctionWithAStaleETagIsRefused() throws SQLException {
        var id = record(turnover("2022", "181.3"));
        correct(id, "178.9");

        asAnalyst()
                .header("If-Match", "\"1\"")
                .body(turnover("2022", "179.0").toVintageJson("Typing error"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(412);
        assertEquals(2, rows("figure_vintage"));
    }

    @Test
    void correctionsAtTheSameTimeFollowOneAnother() {
        var id = record(turnover("2022", "181.3"));

        Stream.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6").parallel().forEach(value -> correct(id, value));

        asReader().get("/v1/figures/" + id + "/vintages").then().body("vintage", contains(7, 6, 5, 4, 3, 2, 1));
    }

    @Test
    void correctionThatChangesNothingIsRefused() throws SQLException {
        var id = record(turnover("2022", "181.3"));

        asAnalyst()
                .body(turnover("2022", "181.3").toVintageJson("Sent twice"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:chancery:problem:nothing-corrected"));
        assertEquals(1, rows("figure_vintage"));
    }

    @Test
    void moreDecimalsOfTheSameValueAreACorrection() {
        var id = record(turnover("2022", "181.3"));

        correct(id, "181.30");

        var body = asReader().get("/v1/figures/" + id).asString();
        assertTrue(body.contains("\"value\":181.30,"), body);
    }

    @Test
    void forecastMayBePublishedBeforeItsPeriodIsOver() {
        post(turnover("2024", "200.0").text("status", "F")).statusCode(201);
    }

    @Test
    void correctionByAnotherPublisherIsAnotherFigure() {
        var id = record(turnover("2022", "181.3"));

        asAnalyst()
                .body(turnover("2022", "178.9").publishedBy("Bureau").toVintageJson("Other source"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("source.publisher"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        asReader().get("/v1/figures/" + UNKNOWN).then().statusCode(404);
        asReader().get("/v1/figures/" + UNKNOWN + "/vintages").then().statusCode(404);
        asReader().get("/v1/figures/not-an-id").then().statusCode(404);
        asAnalyst()
                .body(turnover("2022", "1.1").toVintageJson("Typing error"))
                .post("/v1/figures/" + UNKNOWN + "/vintages")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:chancery:problem:not-found"));
    }

    @Test
    void repeatedRequestWithAKeyRecordsOnce() throws SQLException {
        var first = postWithKey("key-1", turnover("2022", "181.3"), 201);
        var again = postWithKey("key-1", turnover("2022", "181.3"), 201);

        assertEquals(first, again);
        assertEquals(1, rows("figure_vintage"));
    }

    @Test
    void keyUsedForAnotherRequestIsRefused() {
        postWithKey("key-1", turnover("2022", "181.3"), 201);

        postWithKey("key-1", turnover("2021", "390.4"), 422);
    }

    @Test
    void repeatedCorrectionWithAKeyIsOneVintage() throws SQLException {
        var id = record(turnover("2022", "181.3"));
        for (var attempt = 0; attempt < 2; attempt++) {
            asAnalyst()
                    .header("Idempotency-Key", "key-1")
                    .header("If-Match", "\"1\"")
                    .body(turnover("2022", "178.9").toVintageJson("Revised"))
                    .post("/v1/figures/" + id + "/vintages")
                    .then()
                    .statusCode(201)
                    .body("vintage", equalTo(2));
        }

        assertEquals(2, rows("figure_vintage"));
    }

    @Test
    void listIsPagedWithTheNewestPeriodFirst() {
        for (var year = 2012; year <= 2022; year++) {
            record(turnover(Integer.toString(year), "100.0"));
        }

        asReader()
                .queryParam("size", "4")
                .queryParam("page", "1")
                .queryParam("reporter", "KAZ")
                .get("/v1/figures")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "11")
                .body("period", contains("2018", "2017", "2016", "2015"));
        var links =
                asReader().queryParam("size", "4").get("/v1/figures").headers().getValues("Link");
        assertTrue(links.toString().contains("rel=\"next\""), links::toString);
    }

    @Test
    void listIsFiltered() {
        record(turnover("2022", "181.3"));
        record(investment("2022", "8.66"));
        record(investment("2021", "5.9"));
        record(turnover("2022", "100.0").text("partner", "ROU"));

        asReader()
                .queryParam("partner", "BGR")
                .queryParam("indicator", "FDI_GROSS_INFLOW")
                .queryParam("period", "2022-01/2022-12")
                .get("/v1/figures")
                .then()
                .header("X-Total-Count", "1")
                .body("value", contains(new BigDecimal("8.66")));
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, FDI_GROSS_INFLOW TRADE_TURNOVER",
        "-indicator, TRADE_TURNOVER FDI_GROSS_INFLOW",
        "period, TRADE_TURNOVER FDI_GROSS_INFLOW",
        "-period, FDI_GROSS_INFLOW TRADE_TURNOVER",
        "recordedAt, FDI_GROSS_INFLOW TRADE_TURNOVER",
        "-recordedAt, TRADE_TURNOVER FDI_GROSS_INFLOW",
    })
    void listIsSortedAsAsked(String sort, String order) {
        record(investment("2022", "8.66"));
        record(turnover("2021", "390.4"));

        asReader().queryParam("sort", sort).get("/v1/figures").then().body("indicator", contains((Object[])
                order.split(" ")));
    }

    private static void correct(String id, String value) {
        asAnalyst()
                .body(turnover("2022", value).toVintageJson("Revised by the publisher"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(201);
    }

    private static String postWithKey(String key, FigureJson figure, int status) {
        return asAnalyst()
                .header("Idempotency-Key", key)
                .body(figure.toJson())
                .post("/v1/figures")
                .then()
                .statusCode(status)
                .extract()
                .header("Location");
    }
}
