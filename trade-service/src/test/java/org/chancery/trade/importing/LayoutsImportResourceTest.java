package org.chancery.trade.importing;

import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.committed;
import static org.chancery.trade.testing.Imports.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of other publishers, from the upload to the rows. */
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

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void workbookOfTheBureauGivesExportsAndImportsByPartner() throws IOException, SQLException {
        var result = committed(workbook());

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

    private static byte[] workbook() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("2022");
            var cells = List.of(
                    List.of("за 2022 год", "тыс. долларов США"),
                    List.of("Страна", "Товарооборот", "", "Экспорт", "", "Импорт"),
                    List.of("", "Всего", "%", "Всего", "%", "Всего", "%"),
                    List.of("Всего", "181268,1", "100,0", "142394,8", "100,0", "38873,3", "100,0"),
                    List.of("  Страны ЕС", "181268,1", "100,0", "142394,8", "100,0", "38873,3", "100,0"),
                    List.of("Болгария", "181268,1", "100,0", "142394,8", "100,0", "38873,3", "100,0"));
            for (var texts : cells) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                texts.forEach(text ->
                        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
            }
            workbook.write(out);
            return out.toByteArray();
        }
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
