package org.chancery.trade.figure;

import static org.chancery.trade.testing.FigureJson.enterprises;
import static org.chancery.trade.testing.FigureJson.investment;
import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import org.chancery.commons.testing.TableFiles;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureExportResourceTest extends TradeResourceTest {
    private static final String SDMX = "application/vnd.sdmx.data+csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void csvHasEveryFigureWithTheDigitsAsPrinted() {
        for (var year = 2001; year <= 2022; year++) {
            record(turnover(Integer.toString(year), "100.0"));
        }
        record(investment("2022", "8.66"));

        var answer = export("text/csv", "");
        answer.then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("23"))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"figures_[0-9-]{10}_23-rows.csv\""));
        var rows = TableFiles.csv(answer.asByteArray());
        assertEquals(23, rows.stream().map(row -> row.get("id")).distinct().count());
        var values =
                TableFiles.csv(export("text/csv", "?indicator=FDI_GROSS_INFLOW").asByteArray());
        assertEquals(
                List.of("8.66"), values.stream().map(row -> row.get("value")).toList());
        assertEquals("2023-10-21", values.get(0).get("publishedOn"));
    }

    @Test
    void sdmxHasTheKeyTheValueAndItsAttributes() {
        record(turnover("2023-01/2023-08", "63.9"));
        record(enterprises("2023-10", "70").raw("approximate", "true"));

        var answer = export(SDMX, "");
        answer.then().statusCode(200).contentType(SDMX);
        var lines = answer.asString().split("\r\n", -1);
        assertEquals(
                "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,VALUATION,SOURCE_AGENCY,TIME_PERIOD,"
                        + "OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,APPROXIMATE,SOURCE_DOCUMENT,PUBLISHED_ON,"
                        + "VINTAGE,LAST_UPDATE",
                lines[0]);
        assertTrue(
                lines[1].startsWith("dataflow,CHANCERY:FIGURES(1.0),R,M,KAZ,BGR,ENTERPRISES_WITH_FOREIGN_CAPITAL,_Z,"),
                lines[1]);
        assertTrue(lines[1].contains(",2023-10,70,NUMBER,0,0,A,true,"), lines[1]);
        assertTrue(lines[2].contains(",R,_O,KAZ,BGR,TRADE_TURNOVER,_Z,"), lines[2]);
        assertTrue(lines[2].contains(",2023-01-01/P8M,63.9,USD,6,1,A,false,"), lines[2]);
        assertEquals("", lines[3]);
    }

    @Test
    void jsonAndXlsxHaveTheSameRows() {
        record(turnover("2022", "181.3"));
        record(investment("2022", "8.60"));

        export("application/json", "")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("period", contains("2022", "2022"))
                .body("value.sum()", equalTo(new BigDecimal("189.90")))
                .body("[0].valuation", nullValue());
        export(XLSX, "").then().statusCode(200).contentType(XLSX).header("X-Total-Count", equalTo("2"));
    }

    @Test
    void asOfGivesTheVintagesOfThatMoment() {
        var id = record(turnover("2022", "181.3"));
        var first = asReader().get("/v1/figures/" + id).then().extract().<String>path("recordedAt");
        asAnalyst()
                .body(turnover("2022", "182.0").toVintageJson("Revised"))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(201);

        assertEquals(
                "182.0",
                TableFiles.csv(export("text/csv", "").asByteArray()).get(0).get("value"));
        assertEquals(
                "181.3",
                TableFiles.csv(export("text/csv", "?asOf=" + first).asByteArray())
                        .get(0)
                        .get("value"));
    }

    @Test
    void filterThatIsNotLawfulIsRefusedBeforeAFileBegins() {
        export("text/csv", "?indicator=NONSENSE")
                .then()
                .statusCode(400)
                .header("Content-Disposition", nullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:invalid-request"))
                .body("violations.field", contains("indicator"));
        asReader()
                .accept("text/csv")
                .get("/v1/flows/export")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("reporter"));
    }

    private static Response export(String type, String query) {
        return asReader().accept(type).get("/v1/figures/export" + query);
    }
}
