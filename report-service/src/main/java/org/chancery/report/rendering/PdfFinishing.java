package org.chancery.report.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.chancery.report.document.Attachment;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;

/**
 * Makes of the exporter's PDF one that is PDF/A-3a and PDF/UA-1 at once, carries its data, and is the same bytes whenever the
 * same document is printed. Each rule has its class.
 */
final class PdfFinishing {
    private PdfFinishing() {}

    static byte[] finish(byte[] raw, BriefingDocument document, List<Attachment> attachments) throws IOException {
        try (var pdf = Loader.loadPDF(raw)) {
            SubsetNames.settle(pdf);
            Identification.write(pdf, document);
            var pages = PageMarks.read(pdf);
            StructureTree.complete(pdf, pages, alternatives(document));
            pages.write(pdf);
            Attachments.embed(pdf, attachments);
            var finished = new ByteArrayOutputStream(raw.length);
            pdf.save(finished);
            return finished.toByteArray();
        }
    }

    /** What each picture shows, in the order in which they are printed. */
    private static List<String> alternatives(BriefingDocument document) {
        var alternatives = new ArrayList<String>();
        var letterhead = document.look().letterhead();
        if (letterhead != null && letterhead.emblem() != null) {
            alternatives.add(letterhead.emblem().alternative());
        }
        for (var section : document.sections()) {
            for (var block : section.blocks()) {
                if (block instanceof Block.Chart chart) {
                    alternatives.add(chart.alternative());
                }
            }
        }
        return alternatives;
    }
}
