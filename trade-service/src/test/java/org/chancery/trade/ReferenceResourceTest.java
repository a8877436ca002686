package org.chancery.trade;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceResourceTest extends TradeResourceTest {

    @Test
    void statesHaveTheirNamesInFourLanguages() {
        asReader()
                .get("/v1/territories")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(240))
                .body("find { it.code == 'BGR' }.names.en", equalTo("Bulgaria"))
                .body("find { it.code == 'BGR' }.names.ru", equalTo("Болгария"))
                .body("find { it.code == 'BGR' }.names.bg", equalTo("България"))
                .body("find { it.code == 'KAZ' }.names.kk", equalTo("Қазақстан"));
    }

    @Test
    void indicatorsSayWhatIsMeasuredAndInWhichDirection() {
        asReader()
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "21")
                .body("code", hasItems("TRADE_TURNOVER", "FDI_GROSS_INFLOW", "ENTERPRISES_WITH_FOREIGN_CAPITAL"))
                .body("find { it.code == 'FDI_GROSS_INFLOW' }.nature", equalTo("FLOW"))
                .body(
                        "find { it.code == 'FDI_GROSS_INFLOW' }.direction",
                        equalTo("gross inflow of direct investment from the partner into the reporter"))
                .body("find { it.code == 'ENTERPRISES_WITH_FOREIGN_CAPITAL' }.nature", equalTo("STOCK"));
    }
}
