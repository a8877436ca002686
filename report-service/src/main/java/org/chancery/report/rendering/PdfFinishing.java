package org.chancery.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.chancery.commons.digest.Sha256;
import org.chancery.report.document.BriefingDocument;

/**
 * Takes out of a PDF what differs from run to run (times, random ids, random names of font subsets), says what it is in
 * its metadata, and completes the structure that a screen reader follows.
 */
final class PdfFinishing {
    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final COSName FONT_NAME = COSName.getPDFName("FontName");
    private static final String PRODUCER = "Chancery report-service";
    private static final int SUBSET_PREFIX = "ABCDEF+".length();

    private PdfFinishing() {}

    static byte[] finish(byte[] raw, BriefingDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(raw)) {
            nameSubsetsInOrder(pdf);
            identify(pdf, document);
            StructureTree.complete(pdf);
            var finished = new ByteArrayOutputStream(raw.length);
            pdf.save(finished);
            return finished.toByteArray();
        }
    }

    private static void nameSubsetsInOrder(PDDocument pdf) {
        var names = new LinkedHashMap<String, String>();
        var keys = pdf.getDocument().getXrefTable().keySet().stream()
                .sorted(COSObjectKey::compareTo)
                .toList();
        for (var key : keys) {
            COSObject object = pdf.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary dictionary) {
                rename(dictionary, COSName.BASE_FONT, names);
                rename(dictionary, FONT_NAME, names);
                if (dictionary.containsKey(FONT_NAME)) {
                    // Optional, and wrong in what OpenPDF writes: validators of PDF/A-2 and later refuse it.
                    dictionary.removeItem(CID_SET);
                }
            }
        }
    }

    private static void rename(COSDictionary dictionary, COSName entry, Map<String, String> names) {
        var name = dictionary.getNameAsString(entry);
        if (name != null && name.length() > SUBSET_PREFIX && name.charAt(SUBSET_PREFIX - 1) == '+') {
            var ordered =
                    names.computeIfAbsent(name, subset -> prefix(names.size()) + subset.substring(SUBSET_PREFIX - 1));
            dictionary.setName(entry, ordered);
        }
    }

    /** Six capital letters that count: AAAAAA, AAAAAB... */
    private static String prefix(int number) {
        var letters = new char[SUBSET_PREFIX - 1];
        var rest = number;
        for (var place = letters.length - 1; place >= 0; place--) {
            letters[place] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }

    private static void identify(PDDocument pdf, BriefingDocument document) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subject());
        information.setProducer(PRODUCER);
        pdf.setDocumentInformation(information);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.language());
        catalog.setMetadata(
                new PDMetadata(pdf, new ByteArrayInputStream(metadata(document).getBytes(StandardCharsets.UTF_8))));
        var id = new COSString(HexFormat.of()
                .parseHex(Sha256.of(document.reference().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 32)));
        var ids = new COSArray();
        ids.add(id);
        ids.add(id);
        pdf.getDocument().getTrailer().setItem(COSName.ID, ids);
    }

    private static String metadata(BriefingDocument document) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                   <dc:identifier>%s</dc:identifier>
                   <pdf:Producer>%s</pdf:Producer>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(xml(document.title()), xml(document.language()), xml(document.reference()), xml(PRODUCER));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
