package org.chancery.report.rendering;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Completes the tags that the exporter writes, so that a screen reader follows the document (ISO 14289-1, 7): standard types;
 * rows that follow one another are one table, also across a page break; a header cell says what it heads; what every page
 * repeats is no content. For want of tags of their own, the template marks its page headers and footers as {@code h6} and the
 * items of its lists as {@code h5}.
 */
final class StructureTree {
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName ROW = COSName.getPDFName("TR");
    private static final COSName PARAGRAPH = COSName.getPDFName("P");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName FIGURE = COSName.getPDFName("Figure");
    private static final COSName TEXT = COSName.getPDFName("Text");
    private static final String PAGE_ANCHOR = "Anchor";
    private static final String PAGE_MARGIN = "H6";
    private static final COSName LIST_ITEM = COSName.getPDFName("H5");
    /** What the exporter calls its elements, and what the standard calls them. */
    private static final Map<String, COSName> STANDARD = Map.of("All", COSName.getPDFName("Document"), "Image", FIGURE);

    private final PageMarks pages;

    private StructureTree(PageMarks pages) {
        this.pages = pages;
    }

    /**
     * Completes the structure of the document.
     *
     * @param alternatives what each figure shows, in order; the exporter itself writes Latin letters alone
     */
    static void complete(PDDocument pdf, PageMarks pages, List<String> alternatives) {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new IllegalStateException("the exporter wrote no structure");
        }
        var tree = root.getCOSObject();
        var completion = new StructureTree(pages);
        children(tree).forEach(completion::complete);
        describe(children(tree), alternatives.iterator());
        tree.removeItem(ROLE_MAP);
        ParentTree.write(tree);
    }

    private void complete(COSDictionary whole) {
        var content = children(whole).stream().filter(this::isContent).toList();
        var children = new COSArray();
        @Nullable TableRows table = null;
        @Nullable ListItems list = null;
        for (var element : content) {
            if (isA(element, LIST_ITEM)) {
                table = null;
                if (list == null) {
                    list = new ListItems(whole);
                    children.add(list.element());
                }
                list.add(element);
                continue;
            }
            list = null;
            if (!isA(element, ROW)) {
                table = null;
                children.add(element);
            } else if (table != null && table.repeats(element)) {
                makeArtifact(element);
            } else {
                if (table == null || table.endsBefore(element)) {
                    table = new TableRows(table(whole), pages);
                    children.add(table.element());
                }
                table.add(element);
            }
        }
        whole.setItem(COSName.K, children);
        HeadingLevels.close(children);
        standardise(whole, whole);
    }

    private boolean isContent(COSDictionary element) {
        var type = element.getNameAsString(COSName.S);
        if (PAGE_ANCHOR.equals(type) || PAGE_MARGIN.equals(type)) {
            makeArtifact(element);
            return false;
        }
        return true;
    }

    private void makeArtifact(COSDictionary element) {
        Pieces.of(element).forEach(piece -> pages.makeArtifact(piece.page(), piece.number()));
    }

    private static COSDictionary table(COSDictionary parent) {
        var table = new COSDictionary();
        table.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
        table.setItem(COSName.S, TABLE);
        table.setItem(COSName.P, parent);
        return table;
    }

    private static void standardise(COSDictionary element, COSDictionary whole) {
        var type = element.getCOSName(COSName.S);
        if (TEXT.equals(type)) {
            var parent = element.getCOSDictionary(COSName.P);
            var inLine = parent != whole && parent != null && (isHeading(parent) || ListItems.isBody(parent));
            element.setItem(COSName.S, inLine ? SPAN : PARAGRAPH);
        } else if (type != null) {
            element.setItem(COSName.S, STANDARD.getOrDefault(type.getName(), type));
        }
        children(element).forEach(child -> standardise(child, whole));
    }

    private static void describe(List<COSDictionary> elements, Iterator<String> alternatives) {
        for (var element : elements) {
            if (isA(element, FIGURE)) {
                element.setString(COSName.ALT, alternatives.next());
            }
            describe(children(element), alternatives);
        }
    }

    static boolean isHeading(COSDictionary element) {
        var type = element.getNameAsString(COSName.S);
        return type != null && type.matches("H\\d");
    }

    static boolean isA(COSDictionary element, COSName type) {
        return type.equals(element.getCOSName(COSName.S));
    }

    /** The elements below an element, not the pieces of pages. */
    static List<COSDictionary> children(COSDictionary element) {
        var children = new ArrayList<COSDictionary>();
        var below = element.getDictionaryObject(COSName.K);
        if (below instanceof COSArray several) {
            for (var index = 0; index < several.size(); index++) {
                addElement(children, several.getObject(index));
            }
        } else {
            addElement(children, below);
        }
        return children;
    }

    private static void addElement(List<COSDictionary> children, @Nullable COSBase below) {
        if (below instanceof COSDictionary child && child.containsKey(COSName.S)) {
            children.add(child);
        } else if (below != null && !(below instanceof COSInteger)) {
            throw new IllegalStateException("the exporter wrote a structure that is not known here");
        }
    }
}
