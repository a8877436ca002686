package org.chancery.trade;

import static org.chancery.trade.testing.FigureJson.aFigure;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.testing.TableFiles;
import org.chancery.trade.testing.FigureJson;
import org.chancery.trade.testing.Imports;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An unlawful comparison cannot be had through any endpoint: each that computes is asked for unequal windows, parts against
 * years, running totals, stocks against flows, other measures, currencies, valuations, revisions and for provisional values. It
 * refuses and says what would be lawful, or marks what it gives.
 */
@QuarkusTest
class UnlawfulComparisonsResourceTest extends TradeResourceTest {
    /** Answers numbers that were computed from two or more others. */
    private static final List<String> COMPUTING = List.of(
            "/v1/comparisons",
            "/v1/profiles/{reporter}/{partner}",
            "/v1/mirror/{reporter}/{partner}",
            "/v1/indicators/{name}",
            "/v1/figures/{id}/revisions");

    /** Gives what is recorded, as it is recorded. */
    private static final List<String> READING = List.of(
            "/v1/figures",
            "/v1/figures/{id}",
            "/v1/figures/{id}/vintages",
            "/v1/figures/{id}/press-clearance/history",
            "/v1/figures/export",
            "/v1/flows",
            "/v1/flows/export",
            "/v1/indicators",
            "/v1/territories",
            "/v1/commodities",
            "/v1/sources",
            "/v1/imports",
            "/v1/imports/{id}",
            "/v1/imports/{id}/rejects");

    private static final String HEADINGS =
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,FLOW,CLASSIFICATION,"
                    + "COMMODITY,VALUATION,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\r\n";

    @BeforeEach
    void forgetFlows() throws SQLException {
        forgetAllReleases();
    }

    @AfterEach
    void leaveNoFlows() throws SQLException {
        forgetAllReleases();
    }

    /** A new endpoint has to be put into one of the two lists, and into the walk if it computes. */
    @Test
    void everyEndpointIsKnownToComputeOrNot() {
        var paths = RestAssured.given()
                .queryParam("format", "JSON")
                .get("/q/openapi")
                .jsonPath()
                .<Map<String, Map<String, Object>>>get("paths");
        var reads = paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        reads.removeAll(COMPUTING);
        reads.removeAll(READING);
        assertEquals(List.of(), List.copyOf(reads));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TRADE_TURNOVER   | 2023-01/2023-08 | 2022            | 422 | covers 8 months and 2022 covers 12 months
                    TRADE_TURNOVER   | 2022            | 2021-01/2021-08 | 422 | covers 12 months and 2021-01/2021-08 covers 8 months
                    TRADE_TURNOVER   | 2023-01/2023-08 | 2022-01/2022-09 | 422 | covers 8 months and 2022-01/2022-09 covers 9 months
                    TRADE_TURNOVER   | 2023-01/2023-08 | 2022-02/2022-09 | 422 | different months of the year
                    TRADE_TURNOVER   | 2022            | 2022            | 422 | not compared with itself
                    TRADE_TURNOVER   | 2021            | 2022            | 422 | must lie before
                    FDI_GROSS_INFLOW | 2005-01/2023-03 | 2022            | 422 | running total
                    FDI_GROSS_INFLOW | 2022            | 2005-01/2021-03 | 422 | running total
                    FDI_GROSS_INFLOW | 2022            | 2021            | 404 | no figure for 2021
                    FDI_STOCK        | 2022            | 2021-12         | 422 | a stock stands at a date
                    FDI_GROSS_INFLOW | 2022-12-31      | 2021            | 422 | a flow runs over months
                    EXPORTS          | 2022            | 2021            | 422 | valued FOB and CIF
                    IMPORTS          | 2022            | 2021            | 422 | in USD and EUR
                    """)
    void comparisonsRefuse(String indicator, String period, String base, int status, String words) {
        recordUnlikeFigures();

        asReader()
                .queryParam("indicator", indicator)
                .queryParam("reporter", "KAZ")
                .queryParam("partner", "BGR")
                .queryParam("period", period)
                .queryParam("base", base)
                .get("/v1/comparisons")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(words))
                .body("lawful", notNullValue())
                .body("percentChange", nullValue());
    }

    @Test
    void provisionalValueIsMarked() {
        record(figure("EXPORTS", "2022", "100.0", "USD", "FOB").text("status", "P"));
        record(figure("EXPORTS", "2021", "90.0", "USD", "FOB"));

        get("/v1/comparisons?indicator=EXPORTS&reporter=KAZ&partner=BGR&period=2022&base=2021")
                .statusCode(200)
                .body("note", containsString("The figure for 2022 has the status P"));
        get("/v1/profiles/KAZ/BGR").body("comparisons[0].note", containsString("has the status P"));
    }

    @Test
    void profileComparesAndChartsNothingUnlike() {
        recordUnlikeFigures();

        get("/v1/profiles/KAZ/BGR")
                .body("comparisons", empty())
                .body("series", empty())
                .body("cautions.code", hasItems("NO_LIKE_PERIOD", "CUMULATIVE_RANGE"))
                .body("mirror", empty());
    }

    @Test
    void partAboveItsYearIsAnAlarmOfTheProfile() {
        record(figure("EXPORTS", "2022", "100.0", "USD", "FOB"));
        record(figure("EXPORTS", "2022-01/2022-08", "101.0", "USD", "FOB"));

        get("/v1/profiles/KAZ/BGR").body("alarms.code", hasItem("PART_ABOVE_YEAR"));
    }

    @Test
    void flowsOfTwoValuationsAreNotCompared() {
        commit("A", "USD", flow("A", "X", "2022", "FOB", "100"), flow("A", "X", "2021", "CIF", "90"));

        refused("growth", "&period=2022&base=2021", "valuations differ");
        refused("average-growth", "&period=2022&base=2021", "valuations differ");
        get("/v1/profiles/KAZ/BGR")
                .body("trade[0].years.period", contains("2022", "2021"))
                .body("trade[0].years[0].values[0].indicator", equalTo("EXPORTS"))
                .body("trade[0].years[0].values[0].change", nullValue());
    }

    @Test
    void flowsOfUnlikeWindowsAreNotCompared() {
        commit(
                "A",
                "USD",
                flow("A", "X", "2022", "FOB", "100"),
                flow("M", "X", "2023-01", "FOB", "9"),
                flow("M", "X", "2023-02", "FOB", "9"),
                flow("M", "X", "2022-02", "FOB", "9"));

        refused("growth", "&period=2023-01/2023-02&base=2022", "covers 2 months and 2022 covers 12 months");
        refused("growth", "&period=2023-01/2023-02", "no EXPORTS of KAZ with BGR for 2022-01/2022-02");
        refused("growth", "&period=2023-02&base=2023-01", "different months of the year");
        refused("average-growth", "&period=2022&base=2021-01/2021-06", "full years");
        refused("share", "&period=2023-01/2023-02", "no EXPORTS of KAZ with the world");
        for (var period : List.of("2005-01/2023-03", "2021-01/2022-12", "2022-12-31")) {
            get("/v1/indicators/growth?reporter=KAZ&partner=BGR&period=" + period)
                    .statusCode(400);
        }
        get("/v1/profiles/KAZ/BGR")
                .body("trade[0].partYear.period", equalTo("2023-01/2023-02"))
                .body("trade[0].partYear.values.change", not(hasItem(notNullValue())))
                .body("trade[0].partYearBefore", nullValue());
    }

    @Test
    void flowsOfTwoCurrenciesAreNotCompared() {
        commit("A", "USD", flow("A", "X", "2022", "FOB", "100"), world("X", "2021", "1000"));
        commit("B", "EUR", flow("A", "X", "2021", "FOB", "90"), world("X", "2022", "1000"), theirs("2022", "120"));

        refused("growth", "&period=2022&base=2021", "no EXPORTS of KAZ with BGR for 202");
        refused("share", "&period=2022", "no EXPORTS of KAZ with");
        refused("mirror-discrepancy", "&period=2022", "no ");
        get("/v1/mirror/KAZ/BGR")
                .body("lines", hasSize(1))
                .body("lines[0].gap", nullValue())
                .body("lines[0].ratio", nullValue())
                .body("lines[0].relative", nullValue())
                .body("lines[0].note", containsString("in USD and EUR"));
        record(figure("EXPORTS", "2022", "90.0", "EUR", "FOB"));
        record(figure("EXPORTS", "2022", "90.0", "USD", "CIF").publishedBy("Another"));
        record(figure("EXPORTS", "2022-01/2022-08", "90.0", "USD", "FOB"));
        get("/v1/profiles/KAZ/BGR")
                .body("trade.years.values.change.flatten()", not(hasItem(notNullValue())))
                .body("agreements.findAll { it.unit == 'USD' }", empty())
                .body("agreements", empty());
    }

    @Test
    void revisionsOfAClassificationAreNotCompared() {
        commit(
                "A",
                "USD",
                flow("A", "X", "2022", "FOB", "100"),
                flow("A", "X", "2021", "FOB", "90"),
                product("KAZ", "BGR", "2022", "H6", "740311", "60"),
                product("KAZ", "BGR", "2021", "H5", "740311", "50"),
                product("KAZ", "W00", "2022", "H6", "740311", "60"),
                product("BGR", "W00", "2022", "H5", "740311", "60"));

        get("/v1/profiles/KAZ/BGR")
                .body("trade[0].topExports.commodity", contains("740311"))
                .body("trade[0].topExports[0].change", nullValue());
        refused("export-similarity", "&period=2022&level=6", "never compared");
        get("/v1/indicators/revealed-comparative-advantage?reporter=KAZ&period=2022&commodity=740311")
                .body("results[0].note", containsString("what 1 states report"));
    }

    @Test
    void partAboveItsYearIsAnAlarmWhereverItIsComputed() {
        commit(
                "A",
                "USD",
                flow("A", "X", "2022", "FOB", "100"),
                flow("M", "X", "2022-01", "FOB", "60"),
                flow("M", "X", "2022-02", "FOB", "70"),
                flow("M", "X", "2021-01", "FOB", "60"),
                flow("M", "X", "2021-02", "FOB", "60"));

        get("/v1/indicators/growth?reporter=KAZ&partner=BGR&period=2022-01/2022-02")
                .statusCode(200)
                .body("results[0].alarms", hasItem("PART_ABOVE_YEAR"));
        get("/v1/profiles/KAZ/BGR")
                .body("alarms.code", contains("PART_ABOVE_YEAR"))
                .body("alarms[0].text", containsString("2022-01/2022-02"));
    }

    @Test
    void filesHaveNoComputedColumns() {
        record(figure("EXPORTS", "2022", "100.0", "USD", "FOB"));
        commit("A", "USD", flow("A", "X", "2022", "FOB", "100"));

        for (var path : List.of("/v1/figures/export", "/v1/flows/export?reporter=KAZ")) {
            var rows = TableFiles.csv(asReader().accept("text/csv").get(path).asByteArray());
            assertEquals(
                    List.of(),
                    rows.get(0).keySet().stream()
                            .filter(heading -> heading.matches("(?i).*(change|percent|growth|share|rank|gap|ratio).*"))
                            .toList());
        }
    }

    private static void recordUnlikeFigures() {
        Stream.of(
                        figure("TRADE_TURNOVER", "2023-01/2023-08", "63.9", "USD", null),
                        figure("TRADE_TURNOVER", "2022", "181.3", "USD", null),
                        figure("TRADE_TURNOVER", "2022-01/2022-09", "120.0", "USD", null),
                        figure("FDI_GROSS_INFLOW", "2005-01/2023-03", "64.39", "USD", null),
                        figure("FDI_GROSS_INFLOW", "2022", "8.66", "USD", null),
                        figure("FDI_NET_FLOW", "2021", "5.9", "USD", null),
                        figure("FDI_STOCK", "2022-12-31", "99.0", "USD", null),
                        figure("EXPORTS", "2022", "100.0", "USD", "FOB"),
                        figure("EXPORTS", "2021", "90.0", "USD", "CIF"),
                        figure("IMPORTS", "2022", "100.0", "USD", "CIF"),
                        figure("IMPORTS", "2021", "90.0", "EUR", "CIF"))
                .forEach(TradeResourceTest::record);
    }

    private static FigureJson figure(String indicator, String period, String value, String unit, String valuation) {
        var figure = aFigure()
                .text("indicator", indicator)
                .text("period", period)
                .raw("value", value)
                .text("unit", unit);
        return valuation == null ? figure : figure.text("valuation", valuation);
    }

    private static void commit(String publisher, String currency, String... rows) {
        var file = Stream.of(rows)
                .map(row -> row.formatted(currency) + "\r\n")
                .collect(Collectors.joining("", HEADINGS, ""));
        Imports.committed(
                file.getBytes(StandardCharsets.UTF_8),
                "publisher",
                publisher,
                "dataset",
                "Trade",
                "releasedOn",
                "2024-01-10");
    }

    private static String flow(String frequency, String flow, String period, String valuation, String value) {
        return row(frequency, "KAZ", "BGR", flow, "H6", "TOTAL", valuation, period, value);
    }

    private static String world(String flow, String period, String value) {
        return row("A", "KAZ", "W00", flow, "H6", "TOTAL", "FOB", period, value);
    }

    private static String theirs(String period, String value) {
        return row("A", "BGR", "KAZ", "M", "H6", "TOTAL", "CIF", period, value);
    }

    private static String product(
            String reporter, String partner, String period, String classification, String commodity, String value) {
        return row("A", reporter, partner, "X", classification, commodity, "FOB", period, value);
    }

    private static String row(String... cells) {
        return "dataflow,TEST:TRADE(1.0),I,%s,%s,%s,%s,%s,%s,%s,%s,%s,".formatted((Object[]) cells) + "%s,0,A";
    }

    private static void refused(String indicator, String rest, String words) {
        get("/v1/indicators/" + indicator + "?reporter=KAZ&partner=BGR" + rest)
                .statusCode(anyOf(equalTo(422), equalTo(404)))
                .contentType("application/problem+json")
                .body("detail", containsString(words))
                .body("results", nullValue());
    }

    private static ValidatableResponse get(String path) {
        return asReader().get(path).then();
    }
}
