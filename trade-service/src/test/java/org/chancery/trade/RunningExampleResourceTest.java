package org.chancery.trade;

import static org.chancery.trade.testing.FigureJson.enterprises;
import static org.chancery.trade.testing.FigureJson.investment;
import static org.chancery.trade.testing.FigureJson.turnover;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kazakhstan and Bulgaria in October 2023: the six figures that the press service published. */
@QuarkusTest
class RunningExampleResourceTest extends TradeResourceTest {
    private String turnoverToAugust;
    private String investment2021;
    private String investment2022;
    private String investmentSince2005;

    @BeforeEach
    void recordTheSixFigures() {
        turnoverToAugust = record(turnover("2023-01/2023-08", "63.9"));
        record(turnover("2022", "181.3"));
        investmentSince2005 = record(investment("2005-01/2023-03", "64.39"));
        investment2021 = record(investment("2021", "5.9"));
        investment2022 = record(investment("2022", "8.66"));
        record(enterprises("2023-10", "70").raw("approximate", "true"));
    }

    @Test
    void profilePrintsTheSixFiguresAsPublished() {
        var body = profile().extract().asString();
        var values = Pattern.compile("\"value\":([-0-9.eE+]+)").matcher(body).results();

        assertEquals(
                List.of("63.9", "181.3", "64.39", "8.66", "5.9", "70"),
                values.map(match -> match.group(1)).toList());
    }

    @Test
    void profileOrdersFiguresByIndicatorAndNewestPeriodFirst() {
        profile()
                .body(
                        "figures.period",
                        contains("2023-01/2023-08", "2022", "2005-01/2023-03", "2022", "2021", "2023-10"))
                .body("figures[0].periodStart", equalTo("2023-01"))
                .body("figures[0].periodEnd", equalTo("2023-08"))
                .body("figures[5].approximate", equalTo(true))
                .body("figures[5].nature", equalTo("STOCK"));
    }

    @Test
    void profileChartsOnlyTheFullYearsOfInvestment() {
        profile()
                .body("series.size()", equalTo(1))
                .body("series[0].indicator", equalTo("FDI_GROSS_INFLOW"))
                .body("series[0].window", equalTo("YEAR"))
                .body("series[0].figureIds", contains(investment2021, investment2022));
    }

    @Test
    void profileComparesOnlyInvestment() {
        profile()
                .body("comparisons.size()", equalTo(1))
                .body("comparisons[0].currentId", equalTo(investment2022))
                .body("comparisons[0].baseId", equalTo(investment2021))
                .body("comparisons[0].absoluteChange", equalTo(new BigDecimal("2.76")))
                .body("comparisons[0].percentChange", equalTo(new BigDecimal("46.8")));
    }

    @Test
    void profileCautionsAgainstGrowthOfTurnoverAndTheRunningTotal() {
        profile()
                .body("cautions.code", contains("NO_LIKE_PERIOD", "CUMULATIVE_RANGE"))
                .body("cautions[0].text", containsString("No figure for 2022-01/2022-08: growth of trade turnover"))
                .body("cautions[0].figureIds", contains(turnoverToAugust))
                .body("cautions[1].figureIds", contains(investmentSince2005));
    }

    @Test
    void partOfAYearAgainstAYearIsRefusedWithWhatCouldBeCompared() {
        compare("TRADE_TURNOVER", "2023-01/2023-08", "2022")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:unlawful-comparison"))
                .body("detail", containsString("2023-01/2023-08 covers 8 months and 2022 covers 12 months"))
                .body("detail", containsString("2023-01/2023-08 against 2022-01/2022-08"))
                .body("lawful[0].period", equalTo("2023-01/2023-08"))
                .body("lawful[0].base", equalTo("2022-01/2022-08"))
                .body("lawful[0].available", equalTo(false))
                .body("lawful[0].missing", contains("2022-01/2022-08"));
    }

    @Test
    void investmentOf2022Against2021GrewBy46Point8Percent() {
        compare("FDI_GROSS_INFLOW", "2022", "2021")
                .statusCode(200)
                .body("current.id", equalTo(investment2022))
                .body("base.id", equalTo(investment2021))
                .body("absoluteChange", equalTo(new BigDecimal("2.76")))
                .body("percentChange", equalTo(new BigDecimal("46.8")))
                .body("percentDecimals", equalTo(1));
    }

    @Test
    void runningTotalAgainstAYearIsRefusedWithTheYearsThatMayBeCompared() {
        compare("FDI_GROSS_INFLOW", "2005-01/2023-03", "2022")
                .statusCode(422)
                .body("detail", containsString("running total"))
                .body("lawful.find { it.available }.period", equalTo("2022"))
                .body("lawful.find { it.available }.base", equalTo("2021"));
    }

    private static ValidatableResponse profile() {
        return asReader().get("/v1/profiles/KAZ/BGR").then().statusCode(200);
    }

    private static ValidatableResponse compare(String indicator, String period, String base) {
        return asReader()
                .queryParam("indicator", indicator)
                .queryParam("reporter", "KAZ")
                .queryParam("partner", "BGR")
                .queryParam("period", period)
                .queryParam("base", base)
                .get("/v1/comparisons")
                .then();
    }
}
