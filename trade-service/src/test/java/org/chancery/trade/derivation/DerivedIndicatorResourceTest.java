package org.chancery.trade.derivation;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import org.chancery.trade.indicator.ComputedIndicator;
import org.chancery.trade.testing.ComtradeFile;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.Imports;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each computed indicator, worked out by hand from a small world of three states. */
@QuarkusTest
class DerivedIndicatorResourceTest extends TradeResourceTest {

    @BeforeEach
    void commitASmallWorld() throws SQLException {
        forgetAllReleases();
        Imports.committed(world().bytes(), "releasedOn", "2024-06-10");
    }

    @AfterEach
    void forgetIt() throws SQLException {
        forgetAllReleases();
    }

    private static ComtradeFile world() {
        var file = aFile();
        for (var year : new String[] {"2020", "2021", "2022"}) {
            var exports = year.equals("2020") ? "100" : year.equals("2021") ? "110" : "121";
            total(file, "KAZ", "X", "BGR", year, exports);
            total(file, "KAZ", "X", "W00", year, "1000");
            total(file, "KAZ", "M", "BGR", year, year.equals("2022") ? "150" : "50");
            total(file, "KAZ", "M", "W00", year, "600");
        }
        total(file, "KAZ", "X", "ITA", "2022", "363");
        total(file, "KAZ", "X", "_X", "2022", "516");
        total(file, "BGR", "M", "KAZ", "2022", "133.1");
        total(file, "BGR", "X", "W00", "2022", "500");
        total(file, "ITA", "X", "BGR", "2022", "79");
        total(file, "ITA", "X", "W00", "2022", "1500");
        heading(file, "KAZ", "X", "W00", "2709", "800", "H6");
        heading(file, "KAZ", "X", "W00", "7403", "200", "H6");
        heading(file, "ITA", "X", "W00", "2709", "200", "H6");
        heading(file, "ITA", "X", "W00", "8703", "1300", "H6");
        heading(file, "BGR", "M", "W00", "2709", "300", "H6");
        heading(file, "BGR", "M", "W00", "8703", "300", "H6");
        heading(file, "BGR", "X", "W00", "7403", "500", "H5");
        month(file, "202301", "9");
        month(file, "202302", "6");
        month(file, "202201", "5");
        month(file, "202202", "5");
        return file;
    }

    private static void total(
            ComtradeFile file, String reporter, String flow, String partner, String year, String value) {
        row(file, reporter, flow, partner, "TOTAL", value, "H6", "0", year);
    }

    private static void month(ComtradeFile file, String month, String value) {
        row(file, "KAZ", "X", "BGR", "TOTAL", value, "H6", "0", month);
    }

    private static void heading(
            ComtradeFile file,
            String reporter,
            String flow,
            String partner,
            String code,
            String value,
            String revision) {
        row(file, reporter, flow, partner, code, value, revision, "4", "2022");
    }

    private static void row(
            ComtradeFile file,
            String reporter,
            String flow,
            String partner,
            String commodity,
            String value,
            String classification,
            String level,
            String period) {
        var codes = Map.of("KAZ", "398", "BGR", "100", "ITA", "380", "W00", "0", "_X", "899");
        file.row(
                "freqCode",
                period.length() == 4 ? "A" : "M",
                "period",
                period,
                "reporterISO",
                reporter,
                "reporterCode",
                codes.get(reporter),
                "flowCode",
                flow,
                "partnerISO",
                partner,
                "partnerCode",
                codes.get(partner),
                "cmdCode",
                commodity,
                "aggrLevel",
                level,
                "classificationCode",
                classification,
                "primaryValue",
                value);
    }

    @Test
    void growthIsOverTheSameMonthsOfTheYearBefore() {
        compute("growth", "&partner=BGR")
                .statusCode(200)
                .body("name", equalTo("growth"))
                .body("base", equalTo("2021"))
                .body("measure", equalTo("EXPORTS"))
                .body("formula", containsString("V(t-1)"))
                .body("formulaSource", containsString("WITS"))
                .body("results.kind", contains("PERCENT", "ABSOLUTE"))
                .body("results[0].value", equalTo(decimal("10.0")))
                .body("results[0].unit", equalTo("per cent"))
                .body("results[1].value.toString()", equalTo("11"))
                .body("results[1].unit", equalTo("USD"))
                .body("results[0].inputs.period", contains("2022", "2021"))
                .body("results[0].inputs.valuation", contains("FOB", "FOB"))
                .body("results[0].inputs[0].sources[0].publisher", equalTo("UN Comtrade"))
                .body("results[0].inputs[0].sources[0].publishedOn", equalTo("2024-06-10"))
                .body("results[0].alarms", hasSize(0));
    }

    @Test
    void growthOfAPartOfAYearIsOverTheSameMonths() {
        var part = "/v1/indicators/growth?reporter=KAZ&partner=BGR&period=2023-01/2023-02";
        get(part)
                .statusCode(200)
                .body("base", equalTo("2022-01/2022-02"))
                .body("results[0].value", equalTo(decimal("50.0")))
                .body("results[0].inputs.basis", contains("SUMMED", "SUMMED"));
        get(part + "&base=2022")
                .statusCode(422)
                .body("type", equalTo("urn:chancery:problem:unlawful-comparison"))
                .body("detail", containsString("covers 2 months and 2022 covers 12 months"))
                .body("lawful[0].base", equalTo("2022-01/2022-02"));
    }

    @Test
    void largeMovesAndATurnedBalanceAreAlarms() {
        compute("growth", "&partner=BGR&measure=IMPORTS")
                .body("results[0].value", equalTo(decimal("200.0")))
                .body("results[0].alarms", contains("MOVED_BY_MORE_THAN_HALF"));
        compute("growth", "&partner=BGR&measure=TRADE_BALANCE")
                .body("results[0].value", nullValue())
                .body("results[0].note", containsString("opposite signs"))
                .body("results[0].alarms", hasItem("SIGN_CHANGED"))
                .body("results[0].inputs.flow", contains("X", "M", "X", "M"));
    }

    @Test
    void averageGrowthComesInBothKindsAndSkipsNoYear() {
        compute("average-growth", "&partner=BGR&base=2020")
                .statusCode(200)
                .body("results.kind", contains("LEAST_SQUARES", "EXPONENTIAL"))
                .body("results.value", contains(decimal("10.00"), decimal("10.00")))
                .body("results[0].inputs.period", contains("2020", "2021", "2022"));
        compute("average-growth", "&partner=BGR&base=2018")
                .statusCode(422)
                .body("unavailable[0].reason", containsString("no EXPORTS of KAZ with BGR for 2018"));
        compute("average-growth", "&partner=BGR&base=2020-01/2020-06").statusCode(422);
    }

    @Test
    void shareIsOfTheWorldAndRankAmongStatesAlone() {
        compute("share", "&partner=BGR").body("results[0].value", equalTo(decimal("12.10")));
        compute("rank", "&partner=BGR")
                .body("results[0].value.toString()", equalTo("2"))
                .body("results[0].of", equalTo(2))
                .body("results[0].unit", equalTo("place"));
    }

    @Test
    void concentrationIsOverStatesOrCommoditiesAndNamesItsScale() {
        // Shares of a quarter and three quarters.
        compute("herfindahl-hirschman", "")
                .body("scale", containsString("10,000"))
                .body("results[0].value", equalTo(decimal("0.6250")))
                .body("results[0].of", equalTo(2))
                .body("results[0].inputs[0].classes", equalTo(2));
        // (sqrt(0.625) - sqrt(0.5)) / (1 - sqrt(0.5)).
        compute("normalised-herfindahl-hirschman", "").body("results[0].value", equalTo(decimal("0.2850")));
        compute("herfindahl-hirschman", "&by=COMMODITY")
                .body("results[0].value", equalTo(decimal("0.6800")))
                .body("results[0].inputs[0].classification", equalTo("H6"))
                .body("results[0].inputs[0].level", equalTo(4));
    }

    @Test
    void advantageIsTheShareOverTheShareOfAllThatReport() {
        // 800 of 1000 over 1000 of 2500; what is reported in another revision is not in it.
        compute("revealed-comparative-advantage", "&commodity=2709")
                .body("results[0].value", equalTo(decimal("2.000")))
                .body("results[0].note", containsString("2 states report"))
                .body("results[0].inputs.reporter", contains("KAZ", "W00"));
    }

    @Test
    void intensityIsTheShareOfThePartnerOverItsShareOfTheWorld() {
        // 121 of 1000 over 200 of 3000.
        compute("trade-intensity", "&partner=BGR")
                .body("results[0].value", equalTo(decimal("1.815")))
                .body("results[0].note", containsString("3 states report"))
                .body("results[0].inputs.value.collect { it.toString() }", contains("121", "1000", "200", "3000"));
    }

    @Test
    void complementarityAndSimilarityCompareSharesOfOneRevision() {
        // Exports 0.8 and 0.2 of 7403, imports 0.5 and 0.5 of 8703.
        compute("trade-complementarity", "&partner=BGR")
                .body("results[0].value", equalTo(decimal("50.00")))
                .body("results[0].inputs.flow", contains("X", "M"))
                .body("results[0].inputs.valuation", contains("FOB", "CIF"));
        // 2709 alone is common: 200 of 1500.
        compute("export-similarity", "&partner=ITA").body("results[0].value", equalTo(decimal("13.33")));
        compute("export-similarity", "&partner=BGR")
                .statusCode(422)
                .body("detail", containsString("H6 on the one side and H5 on the other"));
    }

    @Test
    void mirrorNamesBothValuationsAndNeverAverages() {
        compute("mirror-discrepancy", "&partner=BGR")
                .body("results.kind", contains("RELATIVE", "RATIO", "GAP"))
                .body("results[1].value", equalTo(decimal("1.100")))
                .body("results[2].value", equalTo(decimal("12.1")))
                .body("results[0].note", containsString("FOB by KAZ and CIF by BGR"))
                .body("results[0].inputs.reporter", contains("KAZ", "BGR"));
    }

    @Test
    void opennessNeedsTheProductAsAFigureOfTheSamePeriodAndCurrency() {
        compute("openness", "").statusCode(422).body("detail", containsString("No gross domestic product of KAZ"));
        record(product("2022", "0.008", "EUR"));
        compute("openness", "").statusCode(422).body("detail", containsString("in EUR"));
        var id = record(product("2022", "0.008", "USD").publishedBy("Bureau of National Statistics"));

        compute("openness", "")
                .statusCode(200)
                .body("results[0].value", equalTo(decimal("10.00")))
                .body("results[0].inputs[2].sources[0].figureId", equalTo(id));
        asReader().get("/v1/figures/" + id).then().body("partner", equalTo("W00"));
    }

    @Test
    void productIsOfTheReporterAlone() {
        post(product("2022", "1.0", "USD").text("partner", "BGR")).statusCode(400);
        post(FigureJson.aFigure().without("partner")).statusCode(400).body("violations.field", hasItem("partner"));
    }

    @ParameterizedTest
    @EnumSource(ComputedIndicator.class)
    void listDocumentsEach(ComputedIndicator indicator) {
        get("/v1/indicators")
                .body("find { it.code == '" + indicator.title() + "' }.kind", equalTo("COMPUTED"))
                .body("find { it.code == '" + indicator.title() + "' }.formula", equalTo(indicator.formula()))
                .body("find { it.code == '" + indicator.title() + "' }.parameters", hasItems("reporter", "period"));
    }

    @Test
    void unknownNameIsNotFoundWithTheLawfulNames() {
        get("/v1/indicators/happiness?reporter=KAZ&period=2022")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("lawful", hasItems("growth", "openness"));
    }

    @ParameterizedTest
    @CsvSource({
        "growth, &partner=KAZ, partner",
        "growth, &partner=BGR&commodity=2709, commodity",
        "growth, &measure=FDI_STOCK, measure",
        "share, '', partner",
        "share, &partner=BGR&measure=TRADE_BALANCE, measure",
        "share, &partner=BGR&base=2021, base",
        "openness, &measure=IMPORTS, measure",
        "mirror-discrepancy, &partner=BGR&measure=TRADE_TURNOVER, measure",
        "herfindahl-hirschman, &by=NOTHING, by",
        "herfindahl-hirschman, &partner=BGR, partner",
        "herfindahl-hirschman, &level=4, level",
        "revealed-comparative-advantage, '', commodity",
        "revealed-comparative-advantage, &commodity=2709&level=99, level"
    })
    void whatCannotBeAskedIsRefusedByName(String name, String rest, String field) {
        compute(name, rest).statusCode(400).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"2020-01/2021-12", "2019-01/2022-03", "2022-05-01"})
    void runningTotalsAndDaysAreNoPeriods(String period) {
        get("/v1/indicators/share?reporter=KAZ&partner=BGR&period=" + period)
                .statusCode(400)
                .body("violations.field", contains("period"));
    }

    @Test
    void asOfReadsWhatWasKnownThen() {
        get("/v1/indicators/share?reporter=KAZ&partner=BGR&period=2022&asOf=2020-01-01")
                .statusCode(404);
    }

    private static FigureJson product(String period, String value, String currency) {
        return FigureJson.turnover(period, value)
                .text("indicator", "GROSS_DOMESTIC_PRODUCT")
                .text("unit", currency)
                .without("partner");
    }

    private static ValidatableResponse compute(String name, String rest) {
        return get("/v1/indicators/" + name + "?reporter=KAZ&period=2022" + rest);
    }

    private static ValidatableResponse get(String path) {
        return asReader().get(path).then();
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }
}
