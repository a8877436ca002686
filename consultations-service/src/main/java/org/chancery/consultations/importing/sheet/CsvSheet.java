package org.chancery.consultations.importing.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads CSV with commas, semicolons or tabs between the cells: the separator is the one with which the first line names
 * most columns. A cell in quotation marks may have line breaks; it is still one row, as a spreadsheet shows it.
 */
final class CsvSheet {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvSheet() {}

    static Sheet read(byte[] content, Predicate<String> isColumn, int mostRows) throws UnreadableSheet {
        var decoded = CsvText.of(content);
        var separator = separator(decoded.text(), isColumn);
        var rows = new Rows(mostRows);
        var row = 0;
        try (var records = records(decoded.text(), separator)) {
            for (var found : records) {
                row++;
                rows.add(row, found.getFields());
            }
        } catch (CsvParseException | IOException malformed) {
            throw new UnreadableSheet(
                    "has a quotation mark without its counterpart, or text after the closing one, in row " + (row + 1),
                    malformed);
        }
        return rows.sheet(SheetFormat.CSV, decoded.encoding(), separator);
    }

    private static char separator(String text, Predicate<String> isColumn) {
        var firstLine = text.stripLeading().lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparing((Character separator) -> columns(firstLine, separator, isColumn))
                        .thenComparing(Comparator.comparing(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    private static long columns(String firstLine, char separator, Predicate<String> isColumn) {
        try (var records = records(firstLine, separator)) {
            return records.stream()
                    .flatMap(record -> record.getFields().stream())
                    .filter(isColumn)
                    .count();
        } catch (CsvParseException | IOException malformed) {
            return 0;
        }
    }

    /** Strict about quotation marks alone; how wide a row may be is for {@link Rows} to say. */
    private static CsvReader<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.builder().maxFields(Integer.MAX_VALUE).build(), text);
    }
}
