package org.chancery.report.rendering.format;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes cells. */
final class SheetCell {
    static final int NARROW = 10;
    static final int WIDE = 80;

    /** In points. */
    private static final double LINE = 15;

    /** Of a row that a spreadsheet reads. */
    private static final double HIGHEST = 409;

    /** Characters in a cell that a spreadsheet reads. */
    private static final int LONGEST = 32_767;

    /** After an apostrophe no program takes a text for a formula, as one may once the file was saved as CSV (OWASP). */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SheetCell() {}

    /** Across its neighbours, which are empty. */
    static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, safe(text));
        sheet.style(row, column).bold().set();
    }

    static void bold(Worksheet sheet, int row, int column, String text) {
        text(sheet, row, column, text);
        sheet.style(row, column).bold().set();
    }

    static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        sheet.inlineString(row, column, safe(text));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private static String safe(String text) {
        var begins = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        var safe = begins ? "'" + text : text;
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - 1) + "\u2026";
    }

    /** As high as the longest of the texts needs in a column of that many letters; not every program finds that out by itself. */
    static void height(Worksheet sheet, int row, List<String> texts, double letters) {
        var lines = texts.stream()
                .mapToLong(text -> text.lines()
                        .mapToLong(line -> 1 + (long) (line.length() / letters))
                        .sum())
                .max()
                .orElse(1);
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines));
        }
    }

    static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        sheet.value(row, column, number);
        var decimals = Math.max(0, number.scale());
        sheet.style(row, column)
                .format(decimals == 0 ? "0" : "0." + "0".repeat(decimals))
                .verticalAlignment("top")
                .set();
    }
}
