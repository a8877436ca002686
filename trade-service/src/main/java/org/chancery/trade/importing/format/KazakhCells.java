package org.chancery.trade.importing.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** What cells show. */
final class KazakhCells {
    private KazakhCells() {}

    /** The text of a cell, one blank between words; null for an empty one and for a number. */
    static @Nullable String text(@Nullable Cell cell) {
        if (cell == null || type(cell) != CellType.STRING) {
            return null;
        }
        var text = cell.getStringCellValue().replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }

    /** The number in a cell, whether it is kept as one or as text with a comma; null if it is empty or neither. */
    static @Nullable String number(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        if (type(cell) == CellType.NUMERIC) {
            var number = cell.getNumericCellValue();
            // The shortest digits that mean this number: what the bureau typed, not what binary makes of it.
            return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).toPlainString() : null;
        }
        var text = text(cell);
        return text == null ? null : PrintedNumbers.fromRussian(text);
    }

    /** The cells of a row as they would be typed. */
    static String joined(Row row, String separator) {
        var texts = new ArrayList<String>();
        for (var cell : row) {
            var text = type(cell) == CellType.NUMERIC ? number(cell) : text(cell);
            texts.add(text == null ? "" : text);
        }
        return String.join(separator, texts);
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
