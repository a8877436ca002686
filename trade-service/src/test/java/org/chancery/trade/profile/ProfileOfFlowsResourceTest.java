package org.chancery.trade.profile;

import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the profile makes of flows, and what it says of them beside published figures. */
@QuarkusTest
class ProfileOfFlowsResourceTest extends TradeResourceTest {
    private static final String BUREAU = "trade.find { it.publisher == 'Bureau' }.";
    private static final String UN = "trade.find { it.publisher == 'United Nations' }.";

    @Inject
    DataSource connections;

    @BeforeEach
    void loadFlows() throws SQLException {
        forgetAllReleases();
        PairOfFlows.load(connections);
    }

    @AfterEach
    void forgetFlows() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void bureausTurnoverOf2022AgreesWithThePublishedFigure() {
        var id = record(turnover("2022", "181.3"));

        profile()
                .body(BUREAU + "years[0].values[0].indicator", equalTo("TRADE_TURNOVER"))
                .body(BUREAU + "years[0].values[0].value", equalTo(decimal("181268.1")))
                .body(BUREAU + "unitMultiplier", equalTo(3))
                .body(BUREAU + "years[0].values[0].releases[0].publishedOn", equalTo("2023-03-15"))
                .body("agreements.findAll { it.publisher == 'Bureau' }.figureId", contains(id))
                .body("agreements.find { it.publisher == 'Bureau' }.agrees", equalTo(true))
                .body("agreements.find { it.publisher == 'Bureau' }.computed", equalTo(decimal("181.2681")))
                .body("agreements.find { it.publisher == 'Bureau' }.text", equalTo("agrees to the printed decimals"));
    }

    @Test
    void valueThatDiffersIsToldByHowMuch() {
        record(turnover("2022", "181.3"));

        profile()
                .body("agreements.find { it.publisher == 'United Nations' }.agrees", equalTo(false))
                .body("agreements.find { it.publisher == 'United Nations' }.difference", equalTo(decimal("9.7")))
                .body(
                        "agreements.find { it.publisher == 'United Nations' }.text",
                        equalTo("differs by 9.7 (5.4 per cent)"));
    }

    @Test
    void otherCurrencyValuationOrPeriodIsNoComparison() {
        record(turnover("2022", "181.3").text("unit", "EUR"));
        record(turnover("2021-01/2021-08", "99.9"));
        record(FigureJson.aFigure()
                .text("indicator", "EXPORTS")
                .text("valuation", "CIF")
                .raw("value", "91.0"));

        profile().body("agreements.findAll { it.publisher == 'United Nations' }", empty());
    }

    @Test
    void yearsHaveTheirChangeAndTheLaterReleaseCounts() {
        profile()
                .body(UN + "years.period", contains("2022", "2021"))
                .body(
                        UN + "years[0].values.value",
                        contains(
                                hasToString("191000000"),
                                hasToString("91000000"),
                                hasToString("100000000"),
                                hasToString("-9000000")))
                .body(UN + "years[0].values[1].releases.id", contains(9003))
                .body(UN + "years[0].values[1].change.base", equalTo("2021"))
                .body(UN + "years[0].values[1].change.percentChange", equalTo(decimal("-69.7")))
                .body(UN + "years[0].values[1].change.alarms", contains("MOVED_BY_MORE_THAN_HALF"))
                .body(UN + "years[0].values[3].change.alarms", hasItem("SIGN_CHANGED"))
                .body(UN + "years[1].values[1].change", nullValue());
    }

    @Test
    void asOfReadsTheReleaseOfThatMoment() {
        asReader()
                .get("/v1/profiles/KAZ/BGR?asOf=2024-07-01T02:30:02Z")
                .then()
                .statusCode(200)
                .body(UN + "years[0].values[1].value", hasToString("90000000"));
    }

    @Test
    void shareIsOfTheWorldAndRanksAreOfStatesAlone() {
        profile()
                .body(BUREAU + "years[0].values[1].sharePercent", equalTo(decimal("0.11")))
                .body(BUREAU + "years[0].values[1].rank.place", equalTo(3))
                .body(BUREAU + "years[0].values[1].rank.of", equalTo(3));
    }

    @Test
    void partOfAYearStandsBesideTheSameMonthsAYearBefore() {
        profile()
                .body(UN + "partYear.period", equalTo("2023-01/2023-02"))
                .body(UN + "partYear.values[1].value", hasToString("12000000"))
                .body(UN + "partYear.values[1].basis", equalTo("SUMMED"))
                .body(UN + "partYear.values[1].change.base", equalTo("2022-01/2022-02"))
                .body(UN + "partYear.values[1].change.percentChange", equalTo(decimal("-40.0")))
                .body(UN + "partYearBefore.values[1].value", hasToString("20000000"))
                .body(BUREAU + "partYear", nullValue());
    }

    @Test
    void topProductsHaveTheirShareAndTheirChange() {
        profile()
                .body(UN + "topExports.commodity", contains("2709", "2402", "7601"))
                .body(UN + "topExports[0].sharePercent", equalTo(decimal("54.9")))
                .body(UN + "topExports[0].change.percentChange", equalTo(decimal("-80.0")))
                .body(UN + "topExports[1].change", nullValue())
                .body(UN + "topImports", empty());
    }

    @Test
    void mirrorShowsBothReportsTheGapAndItsCausesAndNoAverage() {
        asReader()
                .get("/v1/mirror/KAZ/BGR")
                .then()
                .statusCode(200)
                .body("lines.findAll { it.ours.releaseId == 9003 }", hasSize(1))
                .body("lines.find { it.ours.releaseId == 9003 }.indicator", equalTo("EXPORTS"))
                .body("lines.find { it.ours.releaseId == 9003 }.theirs.value", hasToString("104650000"))
                .body("lines.find { it.ours.releaseId == 9003 }.gap", hasToString("13650000"))
                .body("lines.find { it.ours.releaseId == 9003 }.ratio", equalTo(decimal("1.150")))
                .body("lines.find { it.ours.releaseId == 9003 }.causes", hasItem("CIF_AND_FOB"));
        profile().body("mirror.size()", equalTo(2));
    }

    @Test
    void flowsGoOutWholeInEveryFormat() {
        var csv = asReader().accept("text/csv").get("/v1/flows/export?reporter=KAZ&partner=BGR");
        csv.then().statusCode(200).header("X-Total-Count", equalTo("4"));
        var sdmx = asReader().accept("application/vnd.sdmx.data+csv").get("/v1/flows/export?reporter=KAZ&period=2022");
        sdmx.then()
                .statusCode(200)
                .body(
                        containsString(
                                "dataflow,CHANCERY:FLOWS(1.0),R,A,KAZ,BGR,X,H6,2709,FOB,United Nations,Comtrade,2022,50000000,USD,0,A,"));
        asReader()
                .accept("application/json")
                .get("/v1/flows/export?reporter=KAZ&period=2022")
                .then()
                .body("commodity.sort()", contains("2402", "2709", "7601"));
        asReader().accept("text/csv").get("/v1/flows/export").then().statusCode(400);
    }

    @Test
    void mirrorOfItselfIsRefused() {
        asReader().get("/v1/mirror/KAZ/KAZ").then().statusCode(400);
    }

    private static ValidatableResponse profile() {
        return asReader().get("/v1/profiles/KAZ/BGR").then().statusCode(200);
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }
}
