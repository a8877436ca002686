package org.chancery.consultations.importing.sheet;

import static org.chancery.consultations.testing.Workbooks.parts;
import static org.chancery.consultations.testing.Workbooks.row;
import static org.chancery.consultations.testing.Workbooks.text;
import static org.chancery.consultations.testing.Workbooks.workbook;
import static org.chancery.consultations.testing.Workbooks.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final int MOST_ROWS = 10;
    private static final String TABLE = "heldOn;title\n2011-05-04;Политически консултации в София\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R"})
    void encodingIsRecognisedWithoutAMark(String encoding) throws Exception {
        var sheet = read(TABLE.getBytes(Charset.forName(encoding)));

        assertEquals(encoding, sheet.encoding());
        assertEquals("Политически консултации в София", sheet.rows().get(0).cell(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void markDecidesTheEncodingAndIsNoPartOfTheHeader(String encoding) throws Exception {
        var sheet = read(("\ufeff" + TABLE).getBytes(Charset.forName(encoding)));

        assertEquals(encoding, sheet.encoding());
        assertEquals(List.of("heldOn", "title"), sheet.header());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"heldOn,title;x | ','", "heldOn;title,x | ;", "'heldOn\ttitle;x' | '\t'", "heldOn | ','"})
    void separatorIsTheOneWithWhichTheHeaderMakesSense(String header, char separator) throws Exception {
        assertEquals(separator, read(header.getBytes(StandardCharsets.UTF_8)).separator());
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() throws Exception {
        var sheet =
                read("heldOn,title\n\na,\"two\nlines\"\n,\n b ,\"say \"\"so\"\"\"\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(new Sheet.Row(3, List.of("a", "two\nlines")), new Sheet.Row(5, List.of("b", "say \"so\""))),
                sheet.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "'heldOn,title\na,b\nc,\"d\ne,f\n', 3",
        "'heldOn,title\na,b\nc,\"d\ne,\"f\"\n', 3",
        "'heldOn,title\na,\"b\"c\n', 2"
    })
    void unbalancedQuotationMarkIsRefusedWithItsRow(String text, int row) {
        assertRefused(
                "has a quotation mark without its counterpart, or text after the closing one, in row " + row,
                text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoTableIsNamed() {
        assertRefused(
                "is of the type image/png; send CSV or XLSX",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertRefused("is a PDF document; send CSV or XLSX", "%PDF-1.7 plain".getBytes(StandardCharsets.US_ASCII));
        assertRefused(
                "is binary or has control characters in it; send CSV or XLSX", new byte[] {'a', 0, 'b', 1, 'c', 2});
        assertRefused(
                "is an old or a protected Office file (.xls), which has to be saved as XLSX without a password; send CSV"
                        + " or XLSX",
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
                });
        assertRefused("is empty: the first row names the columns", new byte[0]);
        assertRefused("is empty: the first row names the columns", "\n,,\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(
                "is not lawful UTF-8 throughout; save it as UTF-8",
                new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', (byte) 0xff});
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        assertRefused(
                "has more than 10 rows; divide it",
                ("heldOn\n" + "x\n".repeat(MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void workbookIsReadWithTheNumbersOfItsRows() throws Exception {
        var sheet = read(workbook(row(1, "heldOn", "title") + row(3, "", "Round & <more>") + row(4) + "<row r='6'>"
                + text("A6", " x ") + "</row>"));

        assertEquals(SheetFormat.XLSX, sheet.format());
        assertNull(sheet.encoding());
        assertEquals(
                List.of(new Sheet.Row(3, List.of("", "Round & <more>")), new Sheet.Row(6, List.of("x"))), sheet.rows());
    }

    @Test
    void everyKindOfCellBecomesText() throws Exception {
        var sheet = read(workbook(row(1, "heldOn") + "<row r='2'>"
                + "<c r='A2' s='1'><v>45220</v></c>"
                + "<c r='B2' s='1'><v>45220.75</v></c>"
                + "<c r='C2'><v>45220</v></c>"
                + "<c r='D2'><v>1.50</v></c>"
                + "<c r='E2' t='b'><v>1</v></c>"
                + "<c r='F2' t='e'><v>#REF!</v></c>"
                + "</row>"));

        assertEquals(
                List.of("2023-10-21", "2023-10-21", "45220", "1.5", "true", "#REF!"),
                sheet.rows().get(0).cells());
    }

    @Test
    void formulasCountWithTheirSavedValues() throws Exception {
        var sheet = read(workbook(row(1, "heldOn") + "<row r='2'>"
                + "<c r='A2' t='str'><f t='shared' ref='A2:A3' si='0'>UPPER(B2)</f><v>ONE</v></c>"
                + "<c r='B2' s='1'><f>TODAY()</f><v>45220</v></c>"
                + "<c r='C2'><f>1+1</f></c></row>"
                + "<row r='3'><c r='A3' t='str'><f t='shared' si='0'/><v>TWO</v></c></row>"));

        assertEquals(List.of("ONE", "2023-10-21", "=1+1"), sheet.rows().get(0).cells());
        assertEquals(List.of("TWO"), sheet.rows().get(1).cells());
    }

    @Test
    void workbookWithoutStylesIsRead() throws Exception {
        var parts = parts("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + row(1, "heldOn") + row(2, "x") + "</sheetData></worksheet>");
        parts.remove("xl/styles.xml");

        assertEquals("x", read(zip(parts)).rows().get(0).cell(0));
    }

    @Test
    void damagedWorkbookIsRefused() {
        var good = workbook(row(1, "heldOn") + row(2, "x"));
        assertRefused("is a damaged workbook, perhaps cut off on its way", Arrays.copyOf(good, good.length / 2));
        assertRefused("is a damaged workbook", workbook("<row r='1'><c r='A1'><v>1"));
        assertRefused("is a damaged workbook", workbook("<row r='one'><c r='A1'><v>1</v></c></row>"));
        assertRefused("is a damaged workbook", zip(parts("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>")));
        var parts = parts("");
        parts.remove("xl/workbook.xml");
        assertRefused("is a ZIP archive but no XLSX workbook", zip(parts));
    }

    @Test
    void archiveThatUnpacksBeyondMeasureIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("xl/workbook.xml"));
            archive.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var blanks = new byte[1 << 20];
            for (var written = 0; written <= 50; written++) {
                archive.write(blanks);
            }
        }
        assertRefused("unpacks to more than 50 MiB", bytes.toByteArray());
    }

    private Sheet read(byte[] content) throws UnreadableSheet, IOException {
        var file = Files.write(directory.resolve("file"), content);
        return SheetReader.read(file, Set.of("heldOn", "title")::contains, MOST_ROWS);
    }

    private void assertRefused(String message, byte[] content) {
        assertEquals(
                message,
                assertThrows(UnreadableSheet.class, () -> read(content)).getMessage());
    }
}
