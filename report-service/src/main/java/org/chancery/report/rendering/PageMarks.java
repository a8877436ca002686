package org.chancery.report.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What stands on the pages of a document, each piece known by the number with which the structure points at it. */
final class PageMarks {
    private final Map<COSDictionary, MarkedPage> pages;

    private PageMarks(Map<COSDictionary, MarkedPage> pages) {
        this.pages = pages;
    }

    static PageMarks read(PDDocument pdf) throws IOException {
        var pages = new HashMap<COSDictionary, MarkedPage>();
        for (var page : pdf.getPages()) {
            pages.put(page.getCOSObject(), new MarkedPage(tokens(page)));
        }
        return new PageMarks(pages);
    }

    private static List<Object> tokens(PDPage page) throws IOException {
        return new PDFStreamParser(page).parse();
    }

    /** What the piece shows, in the codes of its font; the same text in the same look is the same. */
    String shown(COSDictionary page, int piece) {
        return marked(page).shown(piece);
    }

    /** The piece is no longer part of the document's content. */
    void makeArtifact(COSDictionary page, int piece) {
        marked(page).makeArtifact(piece);
    }

    void write(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            marked(page.getCOSObject()).write(pdf, page);
        }
    }

    private MarkedPage marked(COSDictionary page) {
        var marked = pages.get(page);
        if (marked == null) {
            throw new IllegalStateException("the structure points at a page that is not in the document");
        }
        return marked;
    }
}
