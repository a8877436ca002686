package org.chancery.consultations.importing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header. Blank rows are left out; the others keep the number that the spreadsheet shows beside them.
 *
 * @param encoding in which a CSV file was written; null for XLSX
 * @param separator between the cells of a CSV file; null for XLSX
 * @param header the names of the columns, without blanks around them
 */
public record Sheet(
        SheetFormat format,
        @Nullable String encoding,
        @Nullable Character separator,
        List<String> header,
        List<Row> rows) {

    /**
     * A row with something in it.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param cells without blanks around them; "" for an empty one
     */
    public record Row(int number, List<String> cells) {
        /** "" beyond the last cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
