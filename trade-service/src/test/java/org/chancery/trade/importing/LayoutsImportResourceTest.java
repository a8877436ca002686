package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.committed;
import static org.chancery.trade.testing.Imports.refusal;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.chancery.trade.importing.format.Layout;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every publisher, from the upload to the rows and totals that are read. */
@QuarkusTest
class LayoutsImportResourceTest extends TradeResourceTest {
    private static final String BACI = """
            t,i,j,k,v,q
            2021,398,100,10121,1.5,"        0.5"
            2021,398,490,270900,5000.1,NA
            2021,398,840,270900,7,1
            """;
    private static final String COUNTRIES =
            "country_code,country_name,country_iso2,country_iso3\n100,Bulgaria,BG,BGR\n";

    @Inject
    @All
    List<Layout> layouts;

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    /**
     * One row each of Kazakhstan's exports of all goods to Bulgaria in 2022, worth 1000 in the unit of the file, as each
     * publisher would write it.
     */
    static Stream<Arguments> everyLayout() throws IOException {
        return Stream.of(
                arguments("comtrade-csv", aFile().total("BGR", "1000").bytes(), "USD", 0),
                arguments("comtrade-bulk", utf8(aFile().total("BGR", "1000").bulk()), "USD", 0),
                arguments("comtrade-json", utf8(aFile().total("BGR", "1000").json()), "USD", 0),
                arguments(
                        "comtrade-legacy-csv",
                        lines(
                                "Classification,Year,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)",
                                "H6,2022,2,398,100,TOTAL,1000"),
                        "USD",
                        0),
                arguments(
                        "comtrade-old-bulk",
                        lines(
                                "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,"
                                        + "Quantity Unit Code,Supplementary Quantity,Netweight (kg),Value,Estimation Code",
                                "2022,398,2,100,H6,TOTAL,1,,,1000,0"),
                        "USD",
                        0),
                arguments(
                        "baci",
                        zip(Map.of(
                                "BACI_HS22_Y2022_V202401.csv",
                                lines("t,i,j,k,v,q", "2022,398,100,270900,600.5,NA", "2022,398,100,740311,399.5,2"))),
                        "USD",
                        3),
                arguments(
                        "wits",
                        lines(
                                "ReporterISO3,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeValue in 1000 USD",
                                "KAZ,Kazakhstan,BGR,Bulgaria,2022,Export,1000"),
                        "USD",
                        3),
                arguments(
                        "easy-comext",
                        lines(
                                "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR",
                                "KZ-Kazakhstan,BG-Bulgaria,TOTAL-TOTAL,2-EXPORT,202252-Jan.-Dec. 2022,1000"),
                        "EUR",
                        0),
                arguments(
                        "eurostat-bulk",
                        lines(
                                "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR",
                                "KZ,BG,E,TOTAL,2,202252,400",
                                "KZ,BG,E,TOTAL,2,202252,600"),
                        "EUR",
                        0),
                arguments(
                        "sdmx-csv",
                        lines(
                                "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TRADE_FLOW,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,"
                                        + "CURRENCY,UNIT_MULT",
                                "dataflow,A:B(1.0),I,KZ,X,BG,2022,1,USD,3"),
                        "USD",
                        0),
                arguments("kazakh-workbook", workbook("1000"), "USD", 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyLayout")
    void totalOfEveryLayoutIsReadAndCounts(String layout, byte[] file, String currency, int multiplier) {
        var result = committed(file, "layout", layout);

        assertEquals(0, result.getInt("findings.rejected"));
        var flows = asReader()
                .get("/v1/flows?reporter=KAZ&partner=BGR&flow=X&period=2022")
                .then()
                .statusCode(200)
                .body("currency.unique()", contains(currency))
                .body("unitMultiplier.unique()", contains(multiplier))
                .extract()
                .jsonPath();
        assertIsThousand(flows.getList("value", BigDecimal.class).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var profile = asReader()
                .get("/v1/profiles/KAZ/BGR")
                .then()
                .statusCode(200)
                .body("trade[0].publisher", equalTo(result.getString("publisher")))
                .extract()
                .jsonPath();
        assertIsThousand(new BigDecimal(profile.getString(
                "trade[0].years.find { it.period == '2022' }.values.find { it.indicator == 'EXPORTS' }.value")));
    }

    private static void assertIsThousand(BigDecimal value) {
        assertEquals(0, value.compareTo(new BigDecimal(1000)), value::toString);
    }

    @Test
    void noLayoutIsLeftOut() throws IOException {
        assertEquals(
                layouts.stream().map(Layout::name).sorted().toList(),
                everyLayout().map(each -> each.get()[0].toString()).sorted().toList());
    }

    @Test
    void workbookOfTheBureauGivesExportsAndImportsByPartner() throws IOException, SQLException {
        var result = committed(workbook("142394,8"));

        assertEquals("kazakh-workbook", result.getString("layout"));
        assertEquals("Bureau of National Statistics", result.getString("publisher"));
        assertEquals("COMPLETE", result.getString("extent"));
        assertEquals(List.of("BGR", "W00", "XEU"), result.getList("findings.partners"));
        assertEquals(List.of("W00", "XEU"), result.getList("findings.aggregates"));
        assertEquals(0, result.getInt("findings.rejected"));
        assertEquals("181268.1", only("select sum(value) from trade_flow where reporter = 'KAZ' and partner = 'BGR'"));
    }

    @Test
    void archiveOfBaciHoldsItsListOfCountries() throws IOException, SQLException {
        var result = checked(zip(Map.of(
                "country_codes_V202301.csv", COUNTRIES.getBytes(StandardCharsets.UTF_8),
                "BACI_HS17_Y2021_V202301.csv", BACI.getBytes(StandardCharsets.UTF_8))));

        assertEquals("baci", result.getString("layout"));
        assertEquals(3, result.getInt("unitMultiplier"));
        assertEquals(List.of("BGR", "S19"), result.getList("findings.partners"));
        assertEquals(List.of("S19"), result.getList("findings.special"));
        assertEquals(Map.of("H5", 2), result.getMap("findings.classifications"));
        assertEquals(1, result.getInt("findings.restoredZeros"));
        assertEquals(1, result.getInt("findings.rejected"), "840 is no code of CEPII");
    }

    @Test
    void italyHasTwoNumbers() {
        var result = checked(lines(
                "Classification,Year,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)",
                "H4,2014,2,381,0,1,77",
                "H4,2014,2,381,891,1,78"));

        assertEquals("comtrade-legacy-csv", result.getString("layout"));
        assertEquals(List.of("ITA"), result.getList("findings.reporters"));
        assertEquals(1, result.getInt("findings.rejected"), "Serbia and Montenegro were no more");
    }

    @Test
    void eurosAreNotDollars() {
        var result = checked(lines(
                "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUR",
                "EL-Greece,KZ-Kazakhstan,TOTAL-TOTAL,1-IMPORT,202252-Jan.-Dec. 2022,100"));

        assertEquals("easy-comext", result.getString("layout"));
        assertEquals("EUR", result.getString("currency"));
        assertEquals(List.of("GRC"), result.getList("findings.reporters"));
        assertEquals(List.of("2022"), result.getList("findings.periods"));
    }

    @Test
    void otherFilesOfExcelAreRefusedWithTheReason() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Население");
            workbook.write(out);

            assertTrue(refusal(out.toByteArray()).contains("Товарооборот"));
        }
    }

    private static byte[] workbook(String exports) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("2022");
            var cells = List.of(
                    List.of("за 2022 год", "тыс. долларов США"),
                    List.of("Страна", "Товарооборот", "", "Экспорт", "", "Импорт"),
                    List.of("", "Всего", "%", "Всего", "%", "Всего", "%"),
                    List.of("Всего", "181268,1", "100,0", exports, "100,0", "38873,3", "100,0"),
                    List.of("  Страны ЕС", "181268,1", "100,0", exports, "100,0", "38873,3", "100,0"),
                    List.of("Болгария", "181268,1", "100,0", exports, "100,0", "38873,3", "100,0"));
            for (var texts : cells) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                texts.forEach(text ->
                        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
