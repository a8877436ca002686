package org.chancery.trade.importing;

import static org.chancery.trade.testing.ComtradeFile.aFile;
import static org.chancery.trade.testing.Imports.refusal;
import static org.chancery.trade.testing.Imports.send;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.trade.testing.TradeResourceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are not what they should be are refused with the reason, and nothing of them is kept. */
@QuarkusTest
class WrongFileResourceTest extends TradeResourceTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @BeforeEach
    void forget() throws SQLException {
        forgetAllReleases();
    }

    @AfterEach
    void nothingIsKept() throws SQLException {
        assertEquals(
                "0",
                only("select count(*) from pg_class join flow_import i on relname = 'trade_flow_' || i.release_id"));
        assertEquals(0, rows("trade_flow"));
        assertEquals("0", only("select count(*) from commodity_title join flow_import using (release_id)"));
        assertEquals("0", only("select count(*) from trade_withdrawal join flow_import using (release_id)"));
    }

    @Test
    void pictureIsRefused() {
        assertRefused("begins with the bytes 89 50 4E 47", PNG);
    }

    @Test
    void bytesThatNoDatabaseKeepsAsTextAreRefused() {
        assertRefused("none of the layouts", text("a\0b\u0001,c\n1\0,2\n"));
    }

    @Test
    void noiseIsRefused() {
        var noise = new byte[3_000];
        new Random(7).nextBytes(noise);

        assertRefused("none of the layouts", noise);
    }

    @Test
    void anotherTableIsRefusedNamingTheLayoutsThatAreKnown() {
        var reason = refusal(text("country,value\nKazakhstan,1\n"));

        assertTrue(reason.contains("comtrade-csv") && reason.contains("\"country,value\""), reason);
    }

    @Test
    void fileOfAnotherLayoutThanIsSaidIsRefused() {
        assertTrue(refusal(aFile().row().bytes(), "layout", "comtrade-json").contains("comtrade-csv"));
        send(aFile().row().bytes(), "layout", "comtrade").then().statusCode(400).body(containsString("comtrade-csv"));
    }

    @Test
    void oneLineWithoutEndIsRefused() {
        assertRefused("longer than 65536 bytes", text("a".repeat(5_000_000)));
    }

    @Test
    void fieldWithoutEndIsRefused() {
        assertRefused("no table", text(aFile().row().text() + "\"" + "a".repeat(5_000_000)));
    }

    @Test
    void rowOfFieldsWithoutEndIsRefused() {
        assertRefused("more than 1000 fields", text(aFile().row().text() + "a,".repeat(2_000_000)));
    }

    @Test
    void rowOfLongFieldsWithoutEndIsRefused() {
        assertRefused("a row of more than", text(aFile().row().text() + ("a".repeat(60_000) + ",").repeat(100)));
    }

    @Test
    void unbalancedQuotationMarkIsRefused() {
        assertRefused("no table", text(aFile().row().row().text().replaceFirst("\"BGR\"", "\"BGR")));
        assertRefused("no table", text(aFile().row().text() + "\"C\",\"A"));
    }

    @Test
    void truncatedGzipIsRefused() throws IOException {
        var whole = ComtradeImportResourceTest.gzip(text(aFile().row().bulk().repeat(1)));

        assertRefused("damaged or cut off", Arrays.copyOf(whole, whole.length - 10));
        assertRefused("damaged or cut off", Arrays.copyOf(whole, 12));
    }

    @Test
    void truncatedZipIsRefused() throws IOException {
        var whole =
                ComtradeImportResourceTest.zip(Map.of("data.csv", aFile().row().bytes()));

        assertRefused("damaged or cut off", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void archiveWithSeveralFilesOfRowsIsRefused() throws IOException {
        assertRefused(
                "one at a time",
                ComtradeImportResourceTest.zip(Map.of(
                        "a.csv", aFile().row().bytes(), "b.csv", aFile().row().bytes())));
    }

    @Test
    void archiveWithAThousandFilesIsRefused() throws IOException {
        var files = new HashMap<String, byte[]>();
        for (var number = 0; number < 1_000; number++) {
            files.put("file" + number, PNG);
        }
        assertRefused("more than 100 files", ComtradeImportResourceTest.zip(files));
    }

    @Test
    void zipBombIsRefused() throws IOException {
        assertRefused("times its size", packed(aFile().row().bulk(), "\n".repeat(1 << 20), 200));
    }

    @Test
    void zipBombInAZipIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("data.txt"));
            writeAgain(out, aFile().row().bulk(), "\n".repeat(1 << 20), 200);
        }
        assertRefused("times its size", bytes.toByteArray());
    }

    @Test
    void lineOfTwoHundredMegabytesIsRefused() throws IOException {
        assertRefused("longer than 65536 bytes", packed("", "a".repeat(1 << 20), 200));
        assertRefused("no table", packed(aFile().row().text() + "\"", "a".repeat(1 << 20), 200));
    }

    @Test
    void lockedZipIsRefused() throws IOException {
        var locked =
                ComtradeImportResourceTest.zip(Map.of("data.csv", aFile().row().bytes()));
        for (var place = 0; place < locked.length - 4; place++) {
            if (locked[place] == 'P' && locked[place + 1] == 'K' && locked[place + 2] == 3) {
                locked[place + 6] |= 1;
            } else if (locked[place] == 'P' && locked[place + 1] == 'K' && locked[place + 2] == 1) {
                locked[place + 8] |= 1;
            }
        }

        assertRefused("locked with a password", locked);
    }

    @Test
    void truncatedJsonIsRefused() {
        var whole = aFile().row().row().json();

        assertRefused("cut off", text(whole.substring(0, whole.length() / 2)));
        assertRefused("longer than 10000 characters", text(whole.replaceFirst("KAZ", "K".repeat(20_000))));
        assertRefused("broken in line 1", text(whole.replaceFirst("\"KAZ\"", "KAZ")));
    }

    @Test
    void answerThatIsAnErrorIsRefused() {
        assertRefused("key is not valid", text("{\"count\": 0, \"data\": [], \"error\": \"The key is not valid\"}"));
    }

    @Test
    void fileWithoutRowsIsRefused() {
        assertRefused("has no rows", aFile().bytes());
        assertRefused(
                "others have in their totals", aFile().row("motCode", "2100").bytes());
        send(new byte[0]).then().statusCode(400);
    }

    @Test
    void valuesThatNoTradeHasAreRejected() {
        for (var value : new String[] {"NaN", "-1", "1e400", "1,5", "0x1F", "Infinity", "1" + "0".repeat(18)}) {
            assertRefused(
                    "value is " + value, aFile().row("primaryValue", value).bytes());
        }
        assertRefused("value is empty", aFile().row("primaryValue", "").bytes());
    }

    @Test
    void periodsThatHaveNotBegunAreRejected() {
        assertRefused("period is 2199", aFile().row("period", "2199").bytes());
        assertRefused("which has not begun", aFile().row("period", "2098").bytes());
        assertRefused("period is 202213", aFile().row("period", "202213").bytes());
        assertRefused("must be a year", aFile().row("period", "last").bytes());
    }

    @Test
    void unknownCodesAreRejected() {
        assertRefused(
                "reporter is 9999 (ZZZ)",
                aFile().row("reporterCode", "9999", "reporterISO", "ZZZ").bytes());
        assertRefused("flowCode is Q", aFile().row("flowCode", "Q").bytes());
        assertRefused("commodity is 74-11", aFile().row("cmdCode", "74-11").bytes());
    }

    @Test
    void formThatIsNotLawfulIsRefusedAtOnce() {
        var file = aFile().row().bytes();

        send(file, "releasedOn", "2999-01-01").then().statusCode(400).body(containsString("releasedOn"));
        send(file, "releasedOn", "yesterday").then().statusCode(400);
        send(file, "extent", "HALF").then().statusCode(400).body(containsString("COMPLETE"));
        send(file, "publisher", "x".repeat(300)).then().statusCode(400).body(containsString("publisher"));
        asAnalyst()
                .contentType("multipart/form-data")
                .multiPart("layout", "comtrade-csv")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body(containsString("file"));
    }

    private static byte[] packed(String start, String again, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            writeAgain(out, start, again, times);
        }
        return bytes.toByteArray();
    }

    private static void writeAgain(OutputStream out, String start, String again, int times) throws IOException {
        out.write(text(start));
        var part = text(again);
        for (var time = 0; time < times; time++) {
            out.write(part);
        }
    }

    private static void assertRefused(String reason, byte[] file) {
        var message = refusal(file);
        assertTrue(message.contains(reason), message);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
