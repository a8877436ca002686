package org.chancery.report.rendering;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Completes the tags that the exporter writes: rows that follow one another become one table, also across a page break,
 * and a header cell says that it heads its column.
 */
final class StructureTree {
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName OWNER = COSName.getPDFName("O");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName ROW = COSName.getPDFName("TR");
    private static final COSName HEADER_CELL = COSName.getPDFName("TH");

    private StructureTree() {}

    static void complete(PDDocument pdf) {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        var parts = root.getCOSObject().getDictionaryObject(COSName.K);
        if (parts instanceof COSArray several) {
            for (var index = 0; index < several.size(); index++) {
                complete(several.getObject(index));
            }
        } else {
            complete(parts);
        }
    }

    private static void complete(@Nullable COSBase part) {
        if (part instanceof COSDictionary element) {
            wrapRows(element);
            scopeHeaders(element);
        }
    }

    private static void wrapRows(COSDictionary parent) {
        if (!(parent.getDictionaryObject(COSName.K) instanceof COSArray children)) {
            return;
        }
        var wrapped = new COSArray();
        @Nullable COSArray rows = null;
        for (var index = 0; index < children.size(); index++) {
            var child = children.get(index);
            if (!(children.getObject(index) instanceof COSDictionary element && isA(element, ROW))) {
                rows = null;
                wrapped.add(child);
                continue;
            }
            if (rows == null) {
                var table = new COSDictionary();
                table.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
                table.setItem(COSName.S, TABLE);
                table.setItem(COSName.P, parent);
                rows = new COSArray();
                table.setItem(COSName.K, rows);
                wrapped.add(table);
            }
            element.setItem(COSName.P, wrapped.get(wrapped.size() - 1));
            rows.add(child);
        }
        parent.setItem(COSName.K, wrapped);
    }

    private static void scopeHeaders(COSBase node) {
        if (node instanceof COSArray children) {
            for (var index = 0; index < children.size(); index++) {
                var child = children.getObject(index);
                if (child != null) {
                    scopeHeaders(child);
                }
            }
        } else if (node instanceof COSDictionary element) {
            if (isA(element, HEADER_CELL)) {
                var attributes = new COSDictionary();
                attributes.setItem(OWNER, TABLE);
                attributes.setName(SCOPE, "Column");
                element.setItem(ATTRIBUTES, attributes);
            }
            var children = element.getDictionaryObject(COSName.K);
            if (children != null) {
                scopeHeaders(children);
            }
        }
    }

    private static boolean isA(COSDictionary element, COSName type) {
        return type.equals(element.getCOSName(COSName.S));
    }
}
