package org.chancery.consultations.importing.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads CSV with commas, semicolons or tabs between the cells: the separator is the one with which the first line names
 * most columns. A cell in quotation marks may have line breaks; it is still one row, as a spreadsheet shows it.
 */
final class CsvReader {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvReader() {}

    static Sheet read(byte[] content, Predicate<String> isColumn, int mostRows) throws UnreadableSheet {
        var decoded = CsvText.of(content);
        var separator = separator(decoded.text(), isColumn);
        var rows = new Rows(mostRows);
        var row = 0;
        try (var parser = parser(decoded.text(), separator)) {
            for (var found : parser) {
                row++;
                rows.add(row, found.toList());
            }
        } catch (IOException | UncheckedIOException malformed) {
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
        try (var parser = parser(firstLine, separator)) {
            return parser.stream().flatMap(CSVRecord::stream).filter(isColumn).count();
        } catch (IOException | UncheckedIOException malformed) {
            return 0;
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                        .get());
    }
}
