package org.chancery.trade.figure;

import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionResourceTest extends TradeResourceTest {

    @Test
    void eachValueThatAFigureHasHadComesWithItsChangeAndRevisionRate() {
        var id = record(turnover("2022", "181.3"));
        correct(id, "190.0", "More declarations came in");
        correct(id, "185.0", "Some were counted twice");

        asReader()
                .get("/v1/figures/" + id + "/revisions")
                .then()
                .statusCode(200)
                .header("X-Total-Count", equalTo("3"))
                .body("vintage", contains(3, 2, 1))
                .body("value", contains(decimal("185.0"), decimal("190.0"), decimal("181.3")))
                .body("change[0]", equalTo(decimal("-5.0")))
                .body("revisionRate[0]", equalTo(decimal("2.6")))
                .body("changeFromFirst[0]", equalTo(decimal("3.7")))
                .body("revisionRateFromFirst[0]", equalTo(decimal("2.0")))
                .body("reason[0]", equalTo("Some were counted twice"))
                .body("change[1]", equalTo(decimal("8.7")))
                .body("revisionRate[1]", equalTo(decimal("4.8")))
                .body("change[2]", nullValue())
                .body("revisionRate[2]", nullValue());
    }

    @Test
    void fromNoughtThereIsAChangeButNoRate() {
        var id = record(turnover("2022", "0.0"));
        correct(id, "1.0", "Declared late");

        asReader()
                .get("/v1/figures/" + id + "/revisions")
                .then()
                .body("change[0]", equalTo(decimal("1.0")))
                .body("revisionRate[0]", nullValue());
    }

    @Test
    void unknownFigureHasNone() {
        asReader()
                .get("/v1/figures/3f2504e0-4f89-41d3-9a0c-0305e82c3301/revisions")
                .then()
                .statusCode(404);
    }

    private static void correct(String id, String value, String reason) {
        asAnalyst()
                .body(turnover("2022", value).toVintageJson(reason))
                .post("/v1/figures/" + id + "/vintages")
                .then()
                .statusCode(201);
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }
}
