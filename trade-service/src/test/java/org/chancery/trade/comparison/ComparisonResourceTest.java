package org.chancery.trade.comparison;

import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonResourceTest extends TradeResourceTest {

    @Test
    void lawfulComparisonWithoutAFigureSaysWhichIsMissing() {
        record(turnover("2022", "181.3"));

        compare("2022", "2021")
                .statusCode(404)
                .body("type", equalTo("urn:chancery:problem:figure-missing"))
                .body("missing", contains("2021"))
                .body("detail", containsString("no figure for 2021"));
    }

    @Test
    void baseNearZeroGivesTheChangeWithoutAPercentage() {
        record(turnover("2022", "181.3"));
        record(turnover("2021", "0.4"));

        compare("2022", "2021")
                .statusCode(200)
                .body("absoluteChange", equalTo(new BigDecimal("180.9")))
                .body("containsKey('percentChange')", equalTo(true))
                .body("percentChange", nullValue())
                .body("note", containsString("near zero"));
    }

    @Test
    void figuresInOtherCurrenciesAreNotCompared() {
        record(turnover("2022", "181.3"));
        record(turnover("2021", "390.4").text("unit", "EUR"));

        compare("2022", "2021").statusCode(422).body("detail", containsString("USD and EUR"));
    }

    @Test
    void anotherPublisherIsNoted() {
        record(turnover("2022", "181.3"));
        record(turnover("2021", "390.4").publishedBy("Bureau"));

        compare("2022", "2021")
                .statusCode(200)
                .body("percentChange", equalTo(new BigDecimal("-53.6")))
                .body("note", containsString("by Bureau for 2021"));
    }

    @Test
    void comparisonAsOfAnEarlierMomentUsesTheValuesOfThen() {
        record(turnover("2021", "390.4"));
        var id = record(turnover("2022", "181.3"));
        var before = asReader().get("/v1/figures/" + id).path("recordedAt").toString();
        asAnalyst()
                .body(turnover("2022", "400.0").toVintageJson("Revised"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(201);

        compare("2022", "2021").body("percentChange", equalTo(new BigDecimal("2.5")));
        asReader()
                .queryParam("asOf", before)
                .get("/v1/comparisons?indicator=TRADE_TURNOVER&reporter=KAZ&partner=BGR&period=2022&base=2021")
                .then()
                .body("percentChange", equalTo(new BigDecimal("-53.6")));
    }

    private static ValidatableResponse compare(String period, String base) {
        return asReader()
                .queryParam("period", period)
                .queryParam("base", base)
                .get("/v1/comparisons?indicator=TRADE_TURNOVER&reporter=KAZ&partner=BGR")
                .then();
    }
}
