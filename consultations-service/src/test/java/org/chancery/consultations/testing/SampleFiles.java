package org.chancery.consultations.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;

/** Small files of the types that come with a consultation, good and bad. */
public final class SampleFiles {
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() {}

    /** How a program for Windows begins. */
    public static byte[] windowsProgram() {
        return new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0};
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx(String content) {
        return archive(office(OFFICE + "wordprocessingml.document.main+xml", content));
    }

    /** A Word document with one more part. */
    public static byte[] docxWith(String part, byte[] content) {
        var parts = office(OFFICE + "wordprocessingml.document.main+xml", "Note");
        parts.put(part, content);
        return archive(parts);
    }

    public static byte[] docm() {
        return archive(office("application/vnd.ms-word.document.macroEnabled.main+xml", "Note"));
    }

    public static byte[] xlsx() {
        return archive(office(OFFICE + "spreadsheetml.sheet.main+xml", "1"));
    }

    public static byte[] pptx() {
        return archive(office(OFFICE + "presentationml.presentation.main+xml", "1"));
    }

    /** A document in OpenDocument; {@code format} is text, spreadsheet or presentation. */
    public static byte[] openDocument(String format, String manifest) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument." + format));
        parts.put("content.xml", text("<content/>"));
        parts.put("META-INF/manifest.xml", text(manifest));
        return archive(parts);
    }

    /** An archive of these parts; one named mimetype is stored unpacked, as OpenDocument wants it. */
    public static byte[] archive(Map<String, byte[]> parts) {
        return written(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    var entry = new ZipEntry(part.getKey());
                    if (part.getKey().equals("mimetype")) {
                        store(entry, part.getValue());
                    }
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                }
            }
        });
    }

    /** A small archive that unpacks to as many mebibytes. */
    public static byte[] archiveBomb(int mebibytes) {
        return written(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (var written = 0; written < mebibytes; written++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        });
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    /** A PDF that does something when it is opened. */
    public static byte[] pdfThatActs(PDAction action) {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(action));
    }

    public static byte[] pdfWithAttachment(byte[] attachment) {
        return pdf(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("attachment");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(attachment)));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attachment", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] pdfWithPassword() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    /** A PDF whose objects are packed so well that a parser unpacks as many mebibytes; their type is written in disguise. */
    public static byte[] pdfBomb(int mebibytes) {
        var packed = written(bytes -> {
            try (var deflater = new DeflaterOutputStream(bytes)) {
                for (var written = 0; written < mebibytes; written++) {
                    deflater.write(new byte[1 << 20]);
                }
            }
        });
        return written(bytes -> {
            bytes.write(text("%PDF-1.5\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<</Type/Obj#53tm/N 1/First 4"
                    + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\r\n"));
            bytes.write(packed);
            bytes.write(text("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        });
    }

    /** A small picture; {@code format} is as ImageIO calls it. */
    public static byte[] picture(String format) {
        return written(bytes -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes));
    }

    private static Map<String, byte[]> office(String mainType, String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("""
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/main.xml" ContentType="%s"/></Types>""".formatted(mainType)));
        parts.put("_rels/.rels", text("""
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="main.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>"""));
        parts.put("main.xml", text("<main>" + content + "</main>"));
        return parts;
    }

    private static void store(ZipEntry entry, byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
    }

    private static byte[] pdf(Change change) {
        return written(bytes -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                change.apply(document);
                document.save(bytes);
            }
        });
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private interface Writing {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }
}
