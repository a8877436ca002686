package org.chancery.commons.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.commons.testing.TableFiles;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

class TableFormatTest {
    private static final List<String> HEADINGS = List.of("text", "number", "day", "flag", "empty");

    @Test
    void csvIsReadBackCellForCell() throws IOException {
        var file = written(TableFormat.CSV, row("Он сказал: \"да\",\nи ушёл"), row("=HYPERLINK(\"x\")"));
        var text = new String(file, StandardCharsets.UTF_8);

        assertTrue(text.startsWith("\uFEFFtext,number,day,flag,empty\r\n"), text);
        assertTrue(text.endsWith("\r\n"), text);
        assertEquals(
                List.of(
                        HEADINGS,
                        List.of("Он сказал: \"да\",\nи ушёл", "-63.90", "2023-10-21", "true", ""),
                        List.of("'=HYPERLINK(\"x\")", "-63.90", "2023-10-21", "true", "")),
                TableFiles.csvLines(file));
    }

    @Test
    void aSmallTableIsWrittenAsText() {
        assertEquals(
                "\uFEFFname,value\r\n'=1+1,-2.50\r\n",
                TableFormat.csv(List.of("name", "value"), List.of(List.of("=1+1", new BigDecimal("-2.50")))));
    }

    @Test
    void programsGetTheTextsAsTheyAre() throws IOException {
        var text = new String(written(TableFormat.SDMX, row("=1+1")), StandardCharsets.UTF_8);

        assertEquals("text,number,day,flag,empty\r\n=1+1,-63.90,2023-10-21,true,\r\n", text);
    }

    @Test
    void jsonKeepsTheDigitsOfNumbersAndLeavesOutWhatIsEmpty() throws IOException {
        var text = new String(written(TableFormat.JSON, row("да"), row("\"")), StandardCharsets.UTF_8);

        assertEquals(
                "[{\"text\":\"да\",\"number\":-63.90,\"day\":\"2023-10-21\",\"flag\":true},"
                        + "{\"text\":\"\\\"\",\"number\":-63.90,\"day\":\"2023-10-21\",\"flag\":true}]",
                text);
    }

    @Test
    void xlsxHasTextsNumbersAndDatesOfTheirOwnKind() throws IOException {
        var sheets = TableFiles.xlsx(written(TableFormat.XLSX, row("Стойчев & Co <b>"), row("+7 701")));

        assertEquals(1, sheets.size());
        var rows = sheets.get(0);
        assertEquals(HEADINGS, texts(rows.get(0)));
        assertEquals("Стойчев & Co <b>", rows.get(1).get(0).asString());
        assertEquals("'+7 701", rows.get(2).get(0).asString());
        assertEquals(CellType.NUMBER, rows.get(1).get(1).getType());
        assertEquals(0, new BigDecimal("-63.9").compareTo(rows.get(1).get(1).asNumber()));
        assertEquals(LocalDate.of(2023, 10, 21), rows.get(1).get(2).asDate().toLocalDate());
        assertEquals(true, rows.get(1).get(3).asBoolean());
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnOnTheNextUnderTheSameHeadings() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new XlsxTableWriter(out, List.of("number"), 3);
        for (var number = 1; number <= 5; number++) {
            writer.add(List.of(number));
        }
        writer.finish();

        assertEquals(
                List.of(List.of("number", "1", "2"), List.of("number", "3", "4"), List.of("number", "5")),
                TableFiles.xlsx(out.toByteArray()).stream()
                        .map(rows -> rows.stream().map(row -> texts(row).get(0)).toList())
                        .toList());
    }

    @Test
    void aTextThatExcelCannotHoldEndsInDots() throws IOException {
        var text = TableFiles.xlsx(written(TableFormat.XLSX, row("x".repeat(40_000))))
                .get(0)
                .get(1)
                .get(0)
                .asString();

        assertEquals(32_767, text.length());
        assertTrue(text.endsWith("x…"));
    }

    /** Rows leave while others are still being written: memory does not grow with the table. */
    @Test
    void rowsLeaveWhileOthersAreStillWritten() throws IOException {
        for (var format : TableFormat.values()) {
            var out = new Counting();
            var writer = format.open(out, HEADINGS);
            for (var number = 0; number < 20_000; number++) {
                writer.add(row("row " + number));
            }
            assertTrue(out.bytes > 100_000, format + " has sent only " + out.bytes);
        }
    }

    @Test
    void theAcceptedTypeChoosesTheFormat() {
        assertEquals(TableFormat.CSV, TableFormat.of(MediaType.valueOf("text/csv")));
        assertEquals(TableFormat.CSV, TableFormat.of(MediaType.valueOf("text/csv;charset=UTF-8")));
        assertEquals(TableFormat.XLSX, TableFormat.of(MediaType.valueOf(TableFormat.XLSX_TYPE)));
    }

    private static List<?> row(String text) {
        return Arrays.asList(text, new BigDecimal("-63.90"), LocalDate.of(2023, 10, 21), true, null);
    }

    private static byte[] written(TableFormat format, List<?>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = format.open(out, HEADINGS);
        for (var row : rows) {
            writer.add(row);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] several, int offset, int length) {
            bytes += length;
        }
    }
}
