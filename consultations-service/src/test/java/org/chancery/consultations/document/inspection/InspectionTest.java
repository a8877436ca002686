package org.chancery.consultations.document.inspection;

import static org.chancery.consultations.testing.SampleFiles.docxWith;
import static org.chancery.consultations.testing.SampleFiles.openDocument;
import static org.chancery.consultations.testing.SampleFiles.text;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.chancery.commons.digest.Sha256;
import org.chancery.consultations.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
    private final Inspection inspection =
            new Inspection(() -> EnumSet.complementOf(EnumSet.of(FileType.DOC, FileType.XLS, FileType.PPT)));

    @TempDir
    Path folder;

    @Test
    void typeIsFoundByTheContent() throws IOException {
        assertEquals(FileType.PDF, typeOf("a", SampleFiles.pdf()));
        assertEquals(FileType.DOCX, typeOf("a", SampleFiles.docx("Note")));
        assertEquals(FileType.XLSX, typeOf("a", SampleFiles.xlsx()));
        assertEquals(FileType.PPTX, typeOf("a", SampleFiles.pptx()));
        assertEquals(FileType.ODT, typeOf("a", openDocument("text", "<manifest/>")));
        assertEquals(FileType.ODS, typeOf("a", openDocument("spreadsheet", "<manifest/>")));
        assertEquals(FileType.ODP, typeOf("a", openDocument("presentation", "<manifest/>")));
        assertEquals(FileType.JPEG, typeOf("a", SampleFiles.picture("jpg")));
        assertEquals(FileType.PNG, typeOf("a", SampleFiles.picture("png")));
        assertEquals(FileType.TIFF, typeOf("a", SampleFiles.picture("tiff")));
        assertEquals(FileType.RTF, typeOf("a", text("{\\rtf1 Note}")));
        assertEquals(FileType.ICS, typeOf("a", text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")));
        assertEquals(FileType.TXT, typeOf("a", text("Нота")));
        assertEquals(FileType.CSV, typeOf("a.csv", text("year,turnover\n2022,181.3\n")));
    }

    @Test
    void textInAnOldCodePageIsText() throws IOException {
        var letter = "Уважаемый господин посол!";

        assertEquals(FileType.TXT, typeOf("a.txt", letter.getBytes(Charset.forName("windows-1251"))));
        assertEquals(FileType.TXT, typeOf("a.txt", letter.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void sizeAndDigestAreThoseOfTheContent() throws IOException {
        var content = text("Aide-memoire");

        var inspected = inspect("note.txt", null, content);

        assertEquals(new Inspected(FileType.TXT, Sha256.of(content), content.length), inspected);
    }

    @Test
    void nameThatDoesNotFitTheContentIsRefused() {
        refused("note.docx", SampleFiles.pdf(), "type-mismatch", "is named .docx, but its content is PDF (.pdf)");
        refused("note.txt", SampleFiles.pdf(), "type-mismatch", "is named .txt");
        refused("photo.png", SampleFiles.picture("jpg"), "type-mismatch", "is named .png");
    }

    @Test
    void typeThatIsSentMustFitTheContent() throws IOException {
        refusedAs("image/png", "type-mismatch", "was sent as image/png, but its content is PDF (.pdf)");
        assertEquals(
                FileType.PDF,
                inspect("a.pdf", "application/octet-stream", SampleFiles.pdf()).type());
        assertEquals(
                FileType.PDF,
                inspect("a.pdf", "application/pdf; x=y", SampleFiles.pdf()).type());
        assertEquals(
                FileType.CSV,
                inspect("a.csv", "application/vnd.ms-excel", text("a,b\n1,2\n")).type());
    }

    @Test
    void otherTypesAreRefusedNamingTheOnesThatAreTaken() {
        refused("a.txt", text("<html><script>x</script></html>"), "type-not-allowed", "is text/html by its content");
        refused("a.zip", SampleFiles.archive(Map.of("a.txt", text("a"))), "type-not-allowed", "taken are .pdf, .docx");
        refused("a.pdf", SampleFiles.picture("gif"), "type-not-allowed", "is image/gif");
    }

    @Test
    void programsAreRefused() {
        refused("note.pdf", SampleFiles.windowsProgram(), "suspicious", "is a program");
        refused("note.txt", text("#!/bin/sh\nrm -rf /\n"), "suspicious", "is a program");
        refused(
                "note.docx",
                docxWith("word/media/image1.png", SampleFiles.windowsProgram()),
                "suspicious",
                "image1.png");
        refused("note.docx", docxWith("word/media/setup.exe", text("x")), "suspicious", "setup.exe");
        refused(
                "note.docx",
                docxWith("word/embeddings/a.bin", text("....This program cannot be run in DOS mode....")),
                "suspicious",
                "carries a Windows program");
        refused(
                "note.docx",
                docxWith("word/embeddings/sheet.xlsx", SampleFiles.archive(Map.of("a/b.js", text("x")))),
                "suspicious",
                "b.js");
    }

    @Test
    void virusSignatureIsFoundAnywhere() {
        refused("a.txt", text(SampleFiles.EICAR), "suspicious", "EICAR");
        refused("a.txt", text("x".repeat(65_536 - 10) + SampleFiles.EICAR), "suspicious", "EICAR");
        refused("a.docx", docxWith("word/a.bin", text(SampleFiles.EICAR)), "suspicious", "EICAR");
        refused(
                "a.docx",
                docxWith("word/b.docx", docxWith("word/media/a.bin", text(SampleFiles.EICAR))),
                "suspicious",
                "EICAR");
        refused("a.pdf", SampleFiles.pdfWithAttachment(text(SampleFiles.EICAR)), "suspicious", "EICAR");
    }

    @Test
    void macrosAreRefused() {
        refused("a.docx", SampleFiles.docm(), "suspicious", "carries macros");
        refused("a.docx", docxWith("word/vbaProject.bin", text("x")), "suspicious", "vbaProject.bin");
        refused("a.docx", docxWith("word/activeX/activeX1.xml", text("x")), "suspicious", "ActiveX");
        refused(
                "a.docx",
                docxWith("word/embeddings/a.bin", "\u0001Ole10Native".getBytes(StandardCharsets.UTF_16LE)),
                "suspicious",
                "packaged file");
        refused("a.rtf", text("{\\rtf1{\\object\\objemb{\\*\\objdata 01}}}"), "suspicious", "embedded object");
    }

    @Test
    void pdfThatActsIsRefused() {
        refused("a.pdf", SampleFiles.pdfThatActs(new PDActionJavaScript("x")), "suspicious", "JavaScript");
        refused("a.pdf", SampleFiles.pdfThatActs(new PDActionLaunch()), "suspicious", "Launch");
        refused("a.pdf", SampleFiles.pdfWithAttachment(SampleFiles.windowsProgram()), "suspicious", "attachments");
    }

    @Test
    void pdfWithHarmlessAttachmentIsTaken() throws IOException {
        assertEquals(FileType.PDF, typeOf("briefing.pdf", SampleFiles.pdfWithAttachment(text("{\"data\": 1}"))));
    }

    @Test
    void whatIsEncryptedCannotBeChecked() {
        refused("a.pdf", SampleFiles.pdfWithPassword(), "unreadable", "is encrypted");
        refused("a.odt", openDocument("text", "<m><m:encryption-data/></m>"), "unreadable", "is encrypted");
    }

    @Test
    void damagedFilesCannotBeChecked() {
        refused("a.pdf", text("%PDF-1.7\nnothing more"), "unreadable", "is damaged");
        refused("a.docx", text("PK\u0003\u0004 and nothing more"), "unreadable", "is damaged");
        refused("a.txt", new byte[0], "unreadable", "is empty");
    }

    @Test
    void bombsAreNotUnpackedToTheEnd() {
        refused("a.docx", SampleFiles.archiveBomb(400), "suspicious", "unpacks to far more than it is");
        refused("a.pdf", SampleFiles.pdfBomb(64), "suspicious", "unpacks to far more than it is");
    }

    private FileType typeOf(String name, byte[] content) throws IOException {
        return inspect(name, null, content).type();
    }

    private Inspected inspect(String name, String claimed, byte[] content) throws IOException {
        return inspection.inspect(Files.write(folder.resolve("file"), content), name, claimed);
    }

    private void refusedAs(String claimed, String slug, String reason) {
        refused("a.pdf", claimed, SampleFiles.pdf(), slug, reason);
    }

    private void refused(String name, byte[] content, String slug, String reason) {
        refused(name, null, content, slug, reason);
    }

    private void refused(String name, String claimed, byte[] content, String slug, String reason) {
        var problem = assertThrows(HttpProblem.class, () -> inspect(name, claimed, content));

        assertEquals("urn:chancery:problem:document-" + slug, String.valueOf(problem.getType()));
        assertEquals(422, problem.getStatusCode());
        assertThat(problem.getDetail(), containsString(reason));
    }
}
