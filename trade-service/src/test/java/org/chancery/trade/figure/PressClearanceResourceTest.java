package org.chancery.trade.figure;

import static org.chancery.trade.testing.FigureJson.investment;
import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.testing.TableFiles;
import org.chancery.commons.testing.Tokens;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PressClearanceResourceTest extends TradeResourceTest {
    private String figure = "";

    @BeforeEach
    void aFigureThatTheAnalystEntered() {
        figure = "/v1/figures/" + record(turnover("2022", "181.3"));
    }

    @Test
    void figureIsClearedByNameAndDateAndMayBeFiltered() {
        record(investment("2022", "8.66"));
        asReader().get(figure).then().body("clearedForPress", equalTo(false), "clearedBy", nullValue());

        clear(Tokens.pressOfficer(), "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("clearedForPress", equalTo(true))
                .body("clearedBy", equalTo("press-officer"))
                .body("clearedAt", notNullValue())
                .body("version", equalTo(2), "vintage", equalTo(1));

        asReader().get(figure).then().header("ETag", "\"2\"").body("clearedForPress", equalTo(true));
        asReader().get("/v1/figures?clearedForPress=true").then().body("indicator", contains("TRADE_TURNOVER"));
        asReader()
                .get("/v1/figures?clearedForPress=false")
                .then()
                .header("X-Total-Count", "1")
                .body("indicator", contains("FDI_GROSS_INFLOW"));
        asReader().get("/v1/figures?clearedForPress=perhaps").then().statusCode(400);
    }

    @Test
    void profileComparisonAndFilesTellWhatIsCleared() {
        record(turnover("2021", "150.1"));
        clear(Tokens.pressOfficer(), "*").statusCode(200);

        asReader()
                .get("/v1/profiles/KAZ/BGR")
                .then()
                .body("figures.period", contains("2022", "2021"))
                .body("figures.clearedForPress", contains(true, false));
        asReader()
                .get("/v1/comparisons?indicator=TRADE_TURNOVER&reporter=KAZ&partner=BGR&period=2022&base=2021")
                .then()
                .body("current.clearedForPress", equalTo(true), "base.clearedForPress", equalTo(false));
        var file = TableFiles.csv(asReader()
                .accept("text/csv")
                .get("/v1/figures/export?clearedForPress=true")
                .asByteArray());
        assertEquals(
                List.of("press-officer"),
                file.stream().map(row -> row.get("clearedBy")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER})
    void whoeverEnteredAValueDoesNotClearIt(String role) {
        clear(Tokens.tradeAnalyst().withRoles(role), "*")
                .statusCode(403)
                .body("type", containsString("four-eyes-required"));
        asReader().get(figure).then().body("clearedForPress", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.READER, Roles.DESK_OFFICER, Roles.TRADE_ANALYST, Roles.ADMINISTRATOR})
    void othersDoNotClear(String role) {
        clear(Tokens.withRole(role), "*").statusCode(403);
    }

    @Test
    void whatIsClearedIsWhatWasRead() {
        correct("182.0");

        clear(Tokens.pressOfficer(), "\"1\"").statusCode(412);
        as(Tokens.pressOfficer()).post(figure + "/press-clearance").then().statusCode(428);
        asReader().get(figure).then().body("clearedForPress", equalTo(false));
    }

    @Test
    void correctionTakesTheClearanceAwayAndTheHistorySaysSo() {
        clear(Tokens.releasingOfficer(), "\"1\"").statusCode(200);
        var cleared = asReader().get(figure).<String>path("clearedAt");

        correct("182.0");

        asReader()
                .get(figure)
                .then()
                .header("ETag", "\"4\"")
                .body("vintage", equalTo(2))
                .body("clearedForPress", equalTo(false), "clearedBy", nullValue());
        asReader()
                .get(figure + "?asOf=" + cleared)
                .then()
                .body("vintage", equalTo(1), "clearedForPress", equalTo(true));
        asReader().get(figure + "/vintages").then().body("clearedForPress", contains(false, false));
        asReader()
                .get(figure + "/press-clearance/history")
                .then()
                .header("X-Total-Count", "2")
                .body("change", contains("SUPERSEDED", "CLEARED"))
                .body("vintage", contains(1, 1))
                .body("recordedBy", contains("trade-analyst", "releasing-officer"))
                .body("reason[0]", equalTo("Revised"), "reason[1]", nullValue());
        clear(Tokens.pressOfficer(), "\"4\"").statusCode(200).body("clearedForPress", equalTo(true));
    }

    @Test
    void correctionOverAClearanceThatWasNotReadIsStale() {
        clear(Tokens.pressOfficer(), "\"1\"").statusCode(200);

        asAnalyst()
                .header("If-Match", "\"1\"")
                .body(turnover("2022", "182.0").toVintageJson("Revised"))
                .post(figure + "/vintages")
                .then()
                .statusCode(412);
    }

    @Test
    void clearanceIsWithdrawnAndGivenAgain() {
        withdraw("*").statusCode(404);
        clear(Tokens.pressOfficer(), "\"1\"").statusCode(200);
        withdraw("\"1\"").statusCode(412);

        withdraw("\"2\"").statusCode(200).header("ETag", "\"3\"").body("clearedForPress", equalTo(false));

        clear(Tokens.pressOfficer(), "\"3\"").statusCode(200).body("clearedForPress", equalTo(true));
        asReader()
                .get(figure + "/press-clearance/history")
                .then()
                .body("change", contains("CLEARED", "WITHDRAWN", "CLEARED"));
    }

    @Test
    void secondClearanceChangesNothing() {
        clear(Tokens.pressOfficer(), "\"1\"").statusCode(200);

        clear(Tokens.releasingOfficer(), "\"2\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("clearedBy", equalTo("press-officer"));
    }

    @Test
    void unknownFigureHasNoClearance() {
        figure = "/v1/figures/3f2504e0-4f89-41d3-9a0c-0305e82c3301";

        clear(Tokens.pressOfficer(), "*").statusCode(404);
        withdraw("*").statusCode(404);
        asReader().get(figure + "/press-clearance/history").then().statusCode(404);
    }

    private ValidatableResponse clear(Tokens person, String ifMatch) {
        return as(person)
                .header("If-Match", ifMatch)
                .post(figure + "/press-clearance")
                .then();
    }

    private ValidatableResponse withdraw(String ifMatch) {
        return as(Tokens.pressOfficer())
                .header("If-Match", ifMatch)
                .delete(figure + "/press-clearance")
                .then();
    }

    private void correct(String value) {
        asAnalyst()
                .body(turnover("2022", value).toVintageJson("Revised"))
                .post(figure + "/vintages")
                .then()
                .statusCode(201);
    }
}
