package org.chancery.report.rendering;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The items of one list (ISO 32000-1, 14.8.4.3.3): each is an LI with its whole content as the LBody. */
final class ListItems {
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName LIST = COSName.getPDFName("L");
    private static final COSName ITEM = COSName.getPDFName("LI");
    private static final COSName BODY = COSName.getPDFName("LBody");

    private final COSDictionary element;
    private final COSArray items = new COSArray();

    ListItems(COSDictionary parent) {
        this.element = element(LIST, parent);
        element.setItem(COSName.K, items);
    }

    COSDictionary element() {
        return element;
    }

    /** What the exporter wrote becomes the body. */
    void add(COSDictionary written) {
        var item = element(ITEM, element);
        var body = new COSArray();
        body.add(written);
        item.setItem(COSName.K, body);
        written.setItem(COSName.S, BODY);
        written.setItem(COSName.P, item);
        items.add(item);
    }

    static boolean isBody(COSDictionary element) {
        return StructureTree.isA(element, BODY);
    }

    private static COSDictionary element(COSName type, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
        element.setItem(COSName.S, type);
        element.setItem(COSName.P, parent);
        return element;
    }
}
