package org.chancery.commons.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose texts stand in the rows, not in a common list, which would grow with the table. What does not fit on a
 * sheet goes on on the next, under the same headings.
 */
final class XlsxTableWriter implements TableWriter {
    /** What Excel reads: rows on a sheet, and characters in a cell. */
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    /** Fast; a slower level saves little on what a network carries. */
    private static final int COMPRESSION = 1;

    private final Workbook workbook;
    private final List<String> headings;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTableWriter(OutputStream stream, List<String> headings) throws IOException {
        this(stream, headings, MOST_ROWS);
    }

    XlsxTableWriter(OutputStream stream, List<String> headings, int mostRows) throws IOException {
        this.workbook = new Workbook(stream, "Chancery", "1.0");
        this.workbook.setCompressionLevel(COMPRESSION);
        this.headings = headings;
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        var begun = workbook.newWorksheet("Sheet" + sheets);
        begun.freezePane(0, 1);
        for (var column = 0; column < headings.size(); column++) {
            begun.inlineString(0, column, headings.get(column));
            begun.style(0, column).bold().set();
        }
        row = 1;
        return begun;
    }

    @Override
    public void add(List<?> cells) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            sheet = begin();
        }
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private void write(int column, @Nullable Object cell) {
        if (cell == null) {
            return;
        }
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.inlineString(row, column, fitting(SafeText.of(cell.toString())));
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
