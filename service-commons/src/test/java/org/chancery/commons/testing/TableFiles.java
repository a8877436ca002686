package org.chancery.commons.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads the files back that go out as tables. */
public final class TableFiles {
    private TableFiles() {}

    /** The rows of a CSV file with their headings. */
    public static List<Map<String, String>> csv(byte[] file) {
        return CsvReader.builder().ofNamedCsvRecord(text(file)).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    /** All lines of a CSV file, the headings too. */
    public static List<List<String>> csvLines(byte[] file) {
        return CsvReader.builder().ofCsvRecord(text(file)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** The rows of each sheet. */
    public static List<List<List<Cell>>> xlsx(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = new ArrayList<List<List<Cell>>>();
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(
                        sheet.read().stream().map(row -> row.stream().toList()).toList());
            }
            return sheets;
        }
    }

    private static String text(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"), "no byte order mark, which Excel needs for Cyrillic");
        return text.substring(1);
    }
}
