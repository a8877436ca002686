package org.chancery.report.rendering.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.chancery.report.document.Block;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table whose header row returns on each page; a group has a row of its own, and no row breaks across a page. */
final class WordTable {
    /** What the margins leave of the page, in twentieths of a point. */
    private static final int WIDTH = 9_620;

    private static final int POINTS = 9;

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean isNew = true;

    /** The widths are parts of a hundred. */
    private WordTable(XWPFDocument word, List<Integer> widths) {
        this.table = word.createTable();
        this.widths = widths.stream().map(part -> WIDTH * part / 100).toList();
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        this.widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    static void write(XWPFDocument word, Block.Table content) {
        var table = new WordTable(word, widths(content.layout()));
        var headings = new ArrayList<>(List.of(""));
        headings.addAll(content.headings());
        table.add(headings, true, true).setRepeatHeader(true);
        @Nullable String group = null;
        for (var row : content.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                table.addGroup(group);
            }
            var cells = new ArrayList<>(List.of(row.portion()));
            cells.addAll(row.cells());
            table.add(cells, row.flagged(), false);
        }
        word.createParagraph();
    }

    /** The numbers of the chart: whoever works on the file draws it anew from them. */
    static void write(XWPFDocument word, Block.Chart chart) {
        var table = new WordTable(word, List.of(60, 40));
        chart.bars().forEach(bar -> table.add(List.of(bar.label(), bar.printed()), false, false));
        word.createParagraph();
    }

    private static List<Integer> widths(Block.Layout layout) {
        return switch (layout) {
            case DELEGATION -> List.of(9, 17, 37, 37);
            case COMMITMENTS -> List.of(9, 43, 20, 14, 14);
            case FIGURES -> List.of(9, 49, 30, 12);
        };
    }

    /** Over all columns but that of the markings. */
    private void addGroup(String text) {
        var row = add(List.of("", text), true, true);
        for (var column = row.getTableCells().size() - 1; column > 1; column--) {
            row.removeCell(column);
        }
        var properties = row.getCell(1).getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.size() - 1L));
    }

    private XWPFTableRow add(List<String> cells, boolean bold, boolean heads) {
        // A new table has a row with one cell.
        var row = isNew ? table.getRow(0) : table.createRow();
        isNew = false;
        row.setCantSplitRow(true);
        for (var column = 0; column < widths.size(); column++) {
            var cell = column < row.getTableCells().size() ? row.getCell(column) : row.addNewTableCell();
            cell.setWidth(Integer.toString(widths.get(column)));
            var paragraph = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().get(0);
            // First what makes the paragraph's properties, which the next line takes for granted.
            paragraph.setSpacingAfter(0);
            paragraph.setKeepNext(heads);
            var run = WordText.write(paragraph, column < cells.size() ? cells.get(column) : "");
            run.setBold(bold);
            run.setFontSize(POINTS);
        }
        return row;
    }
}
