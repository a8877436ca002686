package org.chancery.consultations.importing.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes small tables in the formats that {@link SheetReader} reads. */
public final class SheetWriter {
    private static final String APPLICATION = "Chancery";
    private static final String VERSION = "1.0";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private SheetWriter() {}

    /** A table that is written; all cells are text. */
    public record Table(String name, List<String> header, List<List<String>> rows) {}

    /** UTF-8 with a byte order mark, without which spreadsheets take the text for another encoding. */
    public static byte[] csv(Table table, char separator) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            print(table, separator, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory is always writable", impossible);
        }
        return bytes.toByteArray();
    }

    private static void print(Table table, char separator, Writer text) throws IOException {
        try (var csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(table.header());
            table.rows().forEach(csv::writeRecord);
        }
    }

    /** A workbook with a sheet for each table. */
    public static byte[] xlsx(List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            tables.forEach(table -> write(table, workbook));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory is always writable", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Workbook workbook) {
        var sheet = workbook.newWorksheet(table.name());
        for (var column = 0; column < table.header().size(); column++) {
            sheet.value(0, column, table.header().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        for (var row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (var column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
        }
    }
}
