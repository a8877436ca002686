package org.chancery.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.chancery.commons.digest.Sha256;
import org.chancery.report.document.BriefingDocument;

/**
 * Says in the file what it is: title, language, identifier, that it is PDF/A-3a and PDF/UA-1 (ISO 19005-3, 6.6.4; ISO
 * 14289-1, 5), and what its colours mean (ISO 19005-3, 6.2.4.3). No time of printing is kept.
 */
final class Identification {
    private static final String PRODUCER = "Chancery report-service";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final int ID_DIGITS = 32;

    private Identification() {}

    static void write(PDDocument pdf, BriefingDocument document) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subject());
        information.setProducer(PRODUCER);
        pdf.setDocumentInformation(information);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.language());
        catalog.setMetadata(
                new PDMetadata(pdf, new ByteArrayInputStream(metadata(document).getBytes(StandardCharsets.UTF_8))));
        var colours = new PDOutputIntent(pdf, new ByteArrayInputStream(SrgbProfile.bytes()));
        colours.setInfo(COLOURS);
        colours.setOutputCondition(COLOURS);
        colours.setOutputConditionIdentifier(COLOURS);
        colours.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(colours);
        pdf.getDocument().getTrailer().setItem(COSName.ID, id(document));
    }

    private static COSArray id(BriefingDocument document) {
        var digits =
                Sha256.of(document.reference().getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
        var id = new COSString(HexFormat.of().parseHex(digits));
        var ids = new COSArray();
        ids.add(id);
        ids.add(id);
        return ids;
    }

    /** PDF/A wants every schema that it does not know itself described in the packet: here that of PDF/UA. */
    private static String metadata(BriefingDocument document) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                   <dc:identifier>%s</dc:identifier>
                   <pdf:Producer>%s</pdf:Producer>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <pdfaid:part>3</pdfaid:part>
                   <pdfaid:conformance>A</pdfaid:conformance>
                   <pdfuaid:part>1</pdfuaid:part>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                   <pdfaExtension:schemas>
                    <rdf:Bag>
                     <rdf:li rdf:parseType="Resource">
                      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                      <pdfaSchema:property>
                       <rdf:Seq>
                        <rdf:li rdf:parseType="Resource">
                         <pdfaProperty:name>part</pdfaProperty:name>
                         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                         <pdfaProperty:category>internal</pdfaProperty:category>
                         <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
                        </rdf:li>
                       </rdf:Seq>
                      </pdfaSchema:property>
                     </rdf:li>
                    </rdf:Bag>
                   </pdfaExtension:schemas>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        xml(document.title()),
                        xml(document.subject() == null ? "" : document.subject()),
                        xml(document.language()),
                        xml(document.reference()),
                        xml(PRODUCER));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
