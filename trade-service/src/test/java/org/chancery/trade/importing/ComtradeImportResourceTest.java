package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.checked;
import static org.chancery.trade.testing.Imports.committed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three ways in which UN Comtrade, version 1, gives its rows. */
@QuarkusTest
class ComtradeImportResourceTest extends TradeResourceTest {
    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @Test
    void portalFileIsReadAsDownloaded() {
        var result = checked(
                aFile().total("W00", "3000")
                        .total("BGR", "1000")
                        .row(
                                "cmdCode",
                                "TOTAL",
                                "aggrLevel",
                                "0",
                                "partnerISO",
                                "_X ",
                                "partnerDesc",
                                "C\u00f4te",
                                "primaryValue",
                                "2000")
                        .bytes(),
                "releasedOn",
                "2023-03-01");

        assertEquals("comtrade-csv", result.getString("layout"));
        assertEquals("windows-1252", result.getString("findings.encoding"));
        assertEquals("UN Comtrade", result.getString("publisher"));
        assertEquals("PARTIAL", result.getString("extent"));
        assertEquals("USD", result.getString("currency"));
        assertEquals(3, result.getInt("findings.accepted"));
        assertEquals(0, result.getInt("findings.rejected"));
        assertEquals(List.of("KAZ"), result.getList("findings.reporters"));
        assertEquals(List.of("BGR", "W00", "_X"), result.getList("findings.partners"));
        assertEquals(List.of("_X"), result.getList("findings.special"));
        assertEquals(List.of("W00"), result.getList("findings.aggregates"));
        assertEquals(List.of("2022"), result.getList("findings.periods"));
        assertEquals(Map.of("H6", 3), integers(result, "findings.classifications"));
        assertEquals(1, result.getInt("findings.worldTotals"));
        assertEquals(0, result.getInt("findings.worldTotalsDiffering"));
        assertEquals(
                List.of("Each row ends with a separator that the headings do not have."),
                result.getList("findings.notes"));
    }

    @Test
    void dayOfTheUploadIsTakenAsThatOfTheReleaseOnlyWithAWordAboutIt() {
        var result = checked(aFile().total("BGR", "1000").bytes());

        assertEquals(
                List.of(
                        "Neither the file nor you say when it was released; it would be kept as released today. If it was"
                                + " not, cancel this and send the file with releasedOn."),
                result.getList("findings.notes").stream()
                        .filter(note -> !note.toString().startsWith("Each row ends"))
                        .toList());
    }

    @Test
    void differenceFromTheTotalOfTheWorldIsSaid() {
        var result = checked(aFile().total("W00", "3000.5")
                .total("BGR", "1000")
                .total("ROU", "2000")
                .bytes());

        assertEquals(1, result.getInt("findings.worldTotalsDiffering"));
        assertEquals("0.5", result.getString("findings.worldTotalsThatDiffer[0].difference"));
        assertEquals("TOTAL", result.getString("findings.worldTotalsThatDiffer[0].commodity"));
    }

    @Test
    void breakdownsAreCountedAndNotStored() throws SQLException {
        committed(aFile().total("BGR", "1000")
                .row("motCode", "2100")
                .row("customsCode", "C01")
                .row("partner2Code", "643")
                .row("flowCode", "DX")
                .bytes());

        assertEquals(1, rows("trade_flow"));
    }

    @Test
    void bulkFileIsReadFromGzip() throws IOException {
        var result = checked(gzip(aFile().total("BGR", "1000").bulk().getBytes(StandardCharsets.UTF_8)));

        assertEquals("comtrade-bulk", result.getString("layout"));
        assertEquals("GZIP", result.getString("findings.compression"));
        assertEquals("COMPLETE", result.getString("extent"));
    }

    @Test
    void fileInAnArchiveIsRecognisedWhateverItIsCalled() throws IOException {
        var result = checked(zip(Map.of(
                "read.me", "Thank you".getBytes(StandardCharsets.UTF_8),
                "picture.png", aFile().total("BGR", "1000").bytes())));

        assertEquals("comtrade-csv", result.getString("layout"));
        assertEquals("ZIP", result.getString("findings.compression"));
        assertEquals("picture.png", result.getString("findings.entry"));
    }

    @Test
    void answerOfTheApiIsRead() {
        var result = checked(
                aFile().total("BGR", "1000").row("primaryValue", "abc").json().getBytes(StandardCharsets.UTF_8));

        assertEquals("comtrade-json", result.getString("layout"));
        assertEquals(1, result.getInt("findings.accepted"));
        assertEquals(1, result.getInt("findings.rejected"));
    }

    @Test
    void numbersUnitsAndValuationAreKeptAsPublished() throws SQLException {
        committed(aFile().row(
                        "flowCode",
                        "M",
                        "period",
                        "202205",
                        "cmdCode",
                        "0401",
                        "aggrLevel",
                        "4",
                        "qtyUnitCode",
                        "8",
                        "qtyUnitAbbr",
                        "kg",
                        "qty",
                        "12.5",
                        "netWgt",
                        "12",
                        "primaryValue",
                        "7495626132.315")
                .bytes());

        assertEquals("KAZ BGR M 2022-05-01 2022-05-31 H6 0401 4 CIF 7495626132.315 12 12.5 kg A 2", only("""
                        select concat_ws(' ', reporter, partner, flow, period_start, period_end, classification, commodity,
                            level, valuation, value, net_weight, quantity, quantity_unit, status, file_row)
                        from trade_flow"""));
    }

    @Test
    void zeroThatASpreadsheetTookIsRestored() throws SQLException {
        var result = committed(aFile().row("cmdCode", "40110").bytes());

        assertEquals("040110", only("select commodity from trade_flow"));
        assertEquals(1, result.getInt("findings.restoredZeros"));
    }

    @Test
    void sameRowTwiceCountsOnceAndContradictingRowsNotAtAll() throws SQLException {
        var result = checked(aFile().total("BGR", "1000")
                .total("BGR", "1000")
                .total("ROU", "5")
                .total("ROU", "6")
                .bytes());

        assertEquals(1, result.getInt("findings.accepted"));
        assertEquals(1, result.getInt("findings.repeated"));
        assertEquals(2, result.getInt("findings.rejected"));
        assertNull(result.getString("releaseId"));
    }

    private static Map<String, Integer> integers(JsonPath result, String path) {
        Map<String, Integer> numbers = result.getMap(path, String.class, Integer.class);
        return numbers;
    }

    static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
