package org.chancery.consultations.importing.sheet;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an XLSX workbook, row by row. Formulas count with the value that the spreadsheet saved with them;
 * a date cell becomes a date as ISO 8601 writes it. Of merged cells the first holds the value.
 */
final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";

    /** What a workbook may unpack to; a sheet of many thousand rows takes a tenth, and its texts are kept in memory. */
    private static final long MOST_BYTES = 50L << 20;

    private XlsxReader() {}

    static Sheet read(Path file, int mostRows) throws UnreadableSheet {
        var withStyles = inspect(file.toFile());
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(withStyles, false));
                var rows = workbook.getFirstSheet().openStream()) {
            var found = new Rows(mostRows);
            for (var row : (Iterable<Row>) rows::iterator) {
                found.add(row.getRowNum(), cells(row, workbook.isDate1904()));
            }
            return found.sheet(SheetFormat.XLSX, null, null);
        } catch (IOException | RuntimeException damaged) {
            // The reader meets whatever somebody has put into the archive, and says so by whatever exception it ran
            // into.
            throw new UnreadableSheet("is a damaged workbook", damaged);
        }
    }

    /**
     * Unpacks everything once to no place: an archive that grows beyond all measure is refused before anything of it is
     * kept.
     *
     * @return whether the workbook says how its cells are formatted
     */
    private static boolean inspect(File file) throws UnreadableSheet {
        try (var archive = new ZipFile(file)) {
            if (archive.getEntry(WORKBOOK) == null) {
                throw new UnreadableSheet("is a ZIP archive but no XLSX workbook");
            }
            var left = MOST_BYTES;
            var buffer = new byte[1 << 16];
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                try (var content = archive.getInputStream(entries.nextElement())) {
                    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new UnreadableSheet("unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
                        }
                    }
                }
            }
            return archive.getEntry(STYLES) != null;
        } catch (ZipException damaged) {
            throw new UnreadableSheet("is a damaged workbook, perhaps cut off on its way", damaged);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableSheet("is a damaged workbook", damaged);
        }
    }

    private static List<String> cells(Row row, boolean since1904) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            texts.add(cell == null ? "" : text(cell, since1904));
        }
        return texts;
    }

    private static String text(Cell cell, boolean since1904) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return ExcelDates.isDate(cell.getDataFormatId(), cell.getDataFormatString())
                    ? ExcelDates.text(number, since1904)
                    : plain(number);
        }
        if (value == null && cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        return cell.getText();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
