package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.testing.FactsBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibilityTest {
    @TempDir
    Path folder;

    @Test
    void theSameDocumentGivesTheSameBytesInOneJvm() {
        var renderer = new BriefingRenderer();

        var first = renderer.print(SampleDocuments.hard());
        var second = renderer.print(SampleDocuments.hard());

        assertEquals(first.sha256(), second.sha256());
    }

    @Test
    void theSameFactsGiveTheSameBytesInAnotherJvm() throws IOException, InterruptedException {
        var here = sha256();

        var there = printElsewhere();

        assertEquals(here, there);
    }

    @Test
    void anotherWordGivesOtherBytes() {
        var renderer = new BriefingRenderer();
        var document = SampleDocuments.ordinary();
        var changed = new BriefingDocument(
                document.language(),
                document.title(),
                "Another meeting",
                document.marking(),
                document.reference(),
                document.footer(),
                document.pagePattern(),
                document.particulars(),
                document.sections(),
                document.look());

        assertNotEquals(
                renderer.print(document).sha256(), renderer.print(changed).sha256());
    }

    @Test
    void aDocumentSurvivesItsJsonForm() throws IOException {
        var json = new ObjectMapper();

        var copy = json.readValue(json.writeValueAsBytes(SampleDocuments.hard()), BriefingDocument.class);

        assertEquals(SampleDocuments.hard(), copy);
    }

    /** With another time zone and language than here. */
    private String printElsewhere() throws IOException, InterruptedException {
        var output = folder.resolve("sha256");
        var zone = TimeZone.getDefault().getID().equals("Asia/Almaty") ? "Europe/Sofia" : "Asia/Almaty";
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=" + zone,
                        "-Duser.language=kk",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReproducibilityTest.class.getName(),
                        output.toString())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor());
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), sha256(), StandardCharsets.UTF_8);
    }

    /** Of the brief of the running example with its files, composed from the same facts. */
    private static String sha256() {
        var brief =
                new PreMeetingBrief("en").compose(FactsBuilder.runningExample().build());
        return new BriefingRenderer()
                .print(brief.document(), brief.attachments())
                .sha256();
    }
}
