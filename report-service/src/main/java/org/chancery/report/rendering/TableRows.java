package org.chancery.report.rendering;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The rows of one table. Header rows that a new page repeats are told by their text and left out. */
final class TableRows {
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName OWNER = COSName.getPDFName("O");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName HEADER_CELL = COSName.getPDFName("TH");

    private final COSDictionary element;
    private final PageMarks pages;
    private final COSArray rows = new COSArray();
    private @Nullable String heading;
    private @Nullable String group;

    TableRows(COSDictionary element, PageMarks pages) {
        this.element = element;
        this.pages = pages;
        element.setItem(COSName.K, rows);
    }

    COSDictionary element() {
        return element;
    }

    /** The row is printed once more because a page began. */
    boolean repeats(COSDictionary row) {
        var text = text(row);
        return isHeading(row) && (text.equals(heading) || text.equals(group));
    }

    /** The row heads columns of its own: another table begins. */
    boolean endsBefore(COSDictionary row) {
        return heading != null && isHeading(row) && !isGroup(row);
    }

    void add(COSDictionary row) {
        row.setItem(COSName.P, element);
        rows.add(row);
        if (isGroup(row)) {
            group = text(row);
        } else if (isHeading(row)) {
            heading = text(row);
        }
        var scope = isHeading(row) ? "Column" : "Row";
        headerCells(row).forEach(cell -> attributes(cell).setName(SCOPE, scope));
    }

    private boolean isHeading(COSDictionary row) {
        return headerCells(row).size() == StructureTree.children(row).size();
    }

    /** One cell over all columns. */
    private boolean isGroup(COSDictionary row) {
        return isHeading(row)
                && StructureTree.children(row).size() == 1
                && attributes(StructureTree.children(row).get(0)).getInt(COLUMN_SPAN, 1) > 1;
    }

    private static List<COSDictionary> headerCells(COSDictionary row) {
        return StructureTree.children(row).stream()
                .filter(cell -> StructureTree.isA(cell, HEADER_CELL))
                .toList();
    }

    private static COSDictionary attributes(COSDictionary cell) {
        COSBase known = cell.getDictionaryObject(ATTRIBUTES);
        if (known instanceof COSArray several && several.size() == 1) {
            known = several.getObject(0);
        }
        var attributes = known instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        attributes.setItem(OWNER, TABLE);
        cell.setItem(ATTRIBUTES, attributes);
        return attributes;
    }

    private String text(COSDictionary row) {
        return Pieces.of(row).stream()
                .map(piece -> pages.shown(piece.page(), piece.number()))
                .collect(Collectors.joining("\n"));
    }
}
