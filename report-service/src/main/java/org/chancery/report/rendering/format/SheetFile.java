package org.chancery.report.rendering.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the words on the first sheet, each table on one of its own, whose headings stay in sight. A number is a number,
 * with its decimals; a text is a text, whatever it begins with.
 */
final class SheetFile {
    /** What a spreadsheet takes for the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private final BriefingDocument document;
    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private SheetFile(BriefingDocument document, Workbook workbook) {
        this.document = document;
        this.workbook = workbook;
    }

    static byte[] of(BriefingDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "Chancery", "1.0");
        workbook.properties().setTitle(document.title());
        var file = new SheetFile(document, workbook);
        SheetWords.write(document, file.sheet(document.title()));
        file.writeTables();
        workbook.finish();
        return bytes.toByteArray();
    }

    private void writeTables() {
        for (var section : document.sections()) {
            var title = section.heading();
            for (var block : section.blocks()) {
                if (block instanceof Block.Subheading subheading) {
                    title = section.heading() + " " + subheading.text();
                } else if (block instanceof Block.Table table) {
                    write(sheet(title), table);
                }
            }
        }
    }

    private void write(Worksheet sheet, Block.Table table) {
        SheetCell.heading(sheet, 0, 0, document.marking());
        sheet.pageOrientation("landscape");
        var headings = headings(table);
        for (var column = 0; column < headings.size(); column++) {
            SheetCell.bold(sheet, 1, column, headings.get(column));
            sheet.width(column, column == 0 ? SheetCell.NARROW : SheetCell.WIDE / 2.0);
        }
        sheet.freezePane(0, 2);
        sheet.repeatRows(0, 1);
        for (var row = 0; row < table.rows().size(); row++) {
            write(sheet, row + 2, table.rows().get(row), table.dataHeadings() != null);
        }
    }

    private static List<String> headings(Block.Table table) {
        var headings = new ArrayList<>(List.of(""));
        var data = table.dataHeadings();
        if (data != null) {
            headings.add(data.group());
        }
        headings.addAll(table.headings());
        if (data != null) {
            headings.add(data.number());
            headings.add(data.unit());
        }
        return headings;
    }

    private static void write(Worksheet sheet, int row, Block.Row line, boolean withData) {
        var cells = new ArrayList<>(List.of(line.portion()));
        if (withData) {
            cells.add(line.group() == null ? "" : line.group());
        }
        cells.addAll(line.cells());
        for (var column = 0; column < cells.size(); column++) {
            SheetCell.text(sheet, row, column, cells.get(column));
        }
        SheetCell.height(sheet, row, cells, SheetCell.WIDE / 2.0);
        var quantity = line.quantity();
        if (withData && quantity != null) {
            SheetCell.number(sheet, row, cells.size(), quantity.value());
            SheetCell.text(sheet, row, cells.size() + 1, quantity.unit());
        }
    }

    private Worksheet sheet(String title) {
        var sheet = workbook.newWorksheet(name(title));
        sheet.header(literally(document.marking()), Position.CENTER);
        sheet.footer(literally(document.footer()), Position.LEFT);
        sheet.footer(literally(document.marking()), Position.CENTER);
        sheet.footer("&P / &N", Position.RIGHT);
        sheet.paperSize(PaperSize.A4_PAPER);
        // In print as wide as the paper and as long as it needs.
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    /** An ampersand would begin a code. */
    private static String literally(String text) {
        return text.replace("&", "&&");
    }

    /** As a spreadsheet takes it, and unlike any other. */
    private String name(String title) {
        var lawful = title.replaceAll("[\\[\\]:*?/\\\\'\\s]+", " ").strip();
        var name = beginning(lawful, LONGEST_NAME);
        for (var number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            var suffix = " " + number;
            name = beginning(lawful, LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    private static String beginning(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }
}
