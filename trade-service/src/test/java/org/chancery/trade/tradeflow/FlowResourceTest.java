package org.chancery.trade.tradeflow;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.committed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as they are read; which of several releases counts is tested with the imports. */
@QuarkusTest
class FlowResourceTest extends TradeResourceTest {
    @BeforeEach
    void commitThreeRows() throws SQLException {
        forgetAllReleases();
        committed(
                aFile().total("BGR", "1000.50")
                        .row("cmdCode", "740311", "netWgt", "12.5")
                        .row("period", "2021", "flowCode", "M")
                        .bytes(),
                "releasedOn",
                "2023-03-01");
    }

    @Test
    void rowSaysWhatItIsWorthAndWhereItStands() {
        asReader()
                .get("/v1/flows?reporter=KAZ&commodity=TOTAL")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].partner", equalTo("BGR"))
                .body("[0].flow", equalTo("X"))
                .body("[0].period", equalTo("2022"))
                .body("[0].value.toString()", equalTo("1000.50"))
                .body("[0].currency", equalTo("USD"))
                .body("[0].valuation", equalTo("FOB"))
                .body("[0].source.publisher", equalTo("UN Comtrade"))
                .body("[0].source.publishedOn", equalTo("2023-03-01"))
                .body("[0].source.fileRow", equalTo(2));
    }

    @Test
    void pagesTellTheNumberOfAllRows() {
        asReader()
                .get("/v1/flows?reporter=KAZ&size=1&sort=period")
                .then()
                .header("X-Total-Count", "3")
                .header("Link", containsString("page=1"))
                .body("period", contains("2021"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow=M",
                "period=2021",
                "to=2021",
                "commodity=740311&period=2021",
                "level=6&flow=M",
                "classification=H6&to=2021-12",
                "flow=M&partner=BGR"
            })
    void filtersAreAppliedTogether(String filter) {
        asReader()
                .get("/v1/flows?reporter=KAZ&" + filter)
                .then()
                .statusCode(200)
                .body("flow", contains("M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "reporter=",
                "reporter=kaz",
                "reporter=KAZ&flow=Q",
                "reporter=KAZ&period=22",
                "reporter=KAZ&level=13",
                "reporter=KAZ&from=2022&to=2020",
                "reporter=KAZ&commodity=%27",
                "reporter=KAZ&classification=HS2022",
                "reporter=KAZ&asOf=soon",
                "reporter=KAZ&sort=value",
                "reporter=KAZ&partner=Bulgaria"
            })
    void unlawfulFilterIsRefused(String filter) {
        asReader().get("/v1/flows?" + filter).then().statusCode(400);
    }
}
