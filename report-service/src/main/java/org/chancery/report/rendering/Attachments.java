package org.chancery.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.chancery.report.document.Attachment;

/** Embeds files so that PDF/A-3 takes them for part of the document (ISO 19005-3, 6.8): each says what it is to it. */
final class Attachments {
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Attachments() {}

    static void embed(PDDocument pdf, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var files = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : attachments) {
            var file = specification(pdf, attachment);
            files.put(attachment.name(), file);
            associated.add(file.getCOSObject());
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var catalog = pdf.getDocumentCatalog();
        var names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    /** The files that travel in a document that was printed here, in their order. */
    static List<Attachment> read(PDDocument pdf) throws IOException {
        var associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED_FILES);
        if (associated == null) {
            return List.of();
        }
        var attachments = new ArrayList<Attachment>();
        for (var index = 0; index < associated.size(); index++) {
            var file = new PDComplexFileSpecification((COSDictionary) associated.getObject(index));
            var embedded = file.getEmbeddedFile();
            attachments.add(new Attachment(
                    file.getFile(),
                    embedded.getSubtype(),
                    "Data".equals(file.getCOSObject().getNameAsString(RELATIONSHIP))
                            ? Attachment.Relationship.DATA
                            : Attachment.Relationship.SOURCE,
                    file.getFileDescription(),
                    embedded.getModDate().toInstant(),
                    new String(embedded.toByteArray(), StandardCharsets.UTF_8)));
        }
        return attachments;
    }

    private static PDComplexFileSpecification specification(PDDocument pdf, Attachment attachment) throws IOException {
        var content = attachment.content().getBytes(StandardCharsets.UTF_8);
        var embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(content.length);
        embedded.setModDate(GregorianCalendar.from(attachment.asOf().atZone(ZoneOffset.UTC)));
        var file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject()
                .setItem(
                        RELATIONSHIP,
                        COSName.getPDFName(
                                attachment.relationship() == Attachment.Relationship.DATA ? "Data" : "Source"));
        return file;
    }
}
