package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chancery.report.document.Attachment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules one by one; {@link ConformanceTest} asks veraPDF about all of them. */
class PdfFinishingTest {
    private static final List<Attachment> FILES = List.of(
            file("figures.csv", "text/csv", Attachment.Relationship.DATA, "value\r\n63.9\r\n"),
            file("manifest.json", "application/json", Attachment.Relationship.SOURCE, "{\"\u049b\": 1}"));

    private static byte[] bytes;
    private static PDDocument ordinary;
    private static PDDocument hard;

    @BeforeAll
    static void print() throws IOException {
        var renderer = new BriefingRenderer();
        bytes = renderer.print(SampleDocuments.ordinary(), FILES).pdf();
        ordinary = Loader.loadPDF(bytes);
        hard = Loader.loadPDF(renderer.print(SampleDocuments.hard()).pdf());
    }

    @AfterAll
    static void close() throws IOException {
        ordinary.close();
        hard.close();
    }

    @Test
    void everythingOnAPageIsAPieceOfTheStructureOrAnArtifact() throws IOException {
        for (var page : hard.getPages()) {
            var depth = 0;
            for (var token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "BDC", "BMC" -> depth++;
                        case "EMC" -> depth--;
                        case "S", "f", "f*", "B", "Tj", "TJ", "Do" -> assertEquals(1, depth, operator.getName());
                        default -> {}
                    }
                }
            }
        }
    }

    @Test
    void whatEveryPageRepeatsIsNotReadOut() {
        assertTrue(PdfContents.elements(ordinary, "H6").isEmpty());
        var markings = hard.getNumberOfPages() * 3;
        var artifacts = 0;
        for (var page : hard.getPages()) {
            artifacts += textsInArtifacts(page);
        }
        assertTrue(artifacts >= markings, artifacts + " of " + markings);
    }

    @Test
    void aTableAcrossPagesIsOneTableAndItsHeaderIsReadOnce() {
        var tables = PdfContents.elements(hard, "Table").stream()
                .filter(table -> StructureTree.children(table).size() > 40)
                .toList();
        assertEquals(2, tables.size());
        tables.forEach(table -> assertEquals(
                1,
                StructureTree.children(table).stream()
                        .filter(row -> StructureTree.children(row).size() > 1)
                        .filter(row -> StructureTree.children(row).stream()
                                .allMatch(cell -> "TH".equals(cell.getNameAsString(COSName.S))))
                        .count()));
        var groups = StructureTree.children(tables.get(1)).stream()
                .filter(row -> StructureTree.children(row).size() == 1)
                .count();
        assertEquals(13, groups, "each of the indicators once");
    }

    @Test
    void headerCellsSayWhatTheyHead() {
        var scopes = new ArrayList<String>();
        for (var cell : PdfContents.elements(ordinary, "TH")) {
            scopes.add(((COSDictionary) cell.getDictionaryObject("A")).getNameAsString("Scope"));
        }
        assertTrue(scopes.contains("Column") && scopes.contains("Row"), scopes.toString());
        assertFalse(scopes.contains(null), scopes.toString());
    }

    @Test
    void thePiecesOfAPageKnowTheirElements() {
        var numbers = (COSArray) ((COSDictionary) ordinary.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getDictionaryObject("ParentTree"))
                .getDictionaryObject("Nums");
        assertEquals(2 * ordinary.getNumberOfPages(), numbers.size());
        var first = (COSArray) numbers.getObject(1);
        assertEquals("Span", ((COSDictionary) first.getObject(2)).getNameAsString("S"), "the title, in its heading");
    }

    @Test
    void theHeadingsAreTheBookmarks() {
        assertEquals(
                List.of(
                        "In brief",
                        "1 Delegations",
                        "  Kazakhstan",
                        "2 What each side said",
                        "  Bulgaria",
                        "3 Open commitments",
                        "4 Trade and investment",
                        "5 Sources and notes"),
                PdfContents.bookmarks(ordinary));
    }

    @Test
    void theFilesAreInsideAndSayWhatTheyAreToTheDocument() throws IOException {
        assertEquals(
                Map.of("figures.csv", "value\r\n63.9\r\n", "manifest.json", "{\"\u049b\": 1}"),
                PdfContents.files(bytes));
        var associated = (COSArray) ordinary.getDocumentCatalog().getCOSObject().getDictionaryObject("AF");
        assertEquals(2, associated.size());
        var first = (COSDictionary) associated.getObject(0);
        assertEquals("Data", first.getNameAsString("AFRelationship"));
        assertEquals("what it is", first.getString("Desc"));
        var embedded = (COSDictionary) ((COSDictionary) first.getDictionaryObject("EF")).getDictionaryObject("F");
        assertEquals("text/csv", embedded.getNameAsString("Subtype"));
        assertEquals(
                "D:20261123120000+00'00'",
                ((COSDictionary) embedded.getDictionaryObject("Params")).getString("ModDate"));
        assertEquals("Source", ((COSDictionary) associated.getObject(1)).getNameAsString("AFRelationship"));
    }

    @Test
    void theMetadataSayPdfAAndPdfUa() throws IOException {
        var metadata = new String(ordinary.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertTrue(metadata.contains("<pdfaid:part>3</pdfaid:part>"), metadata);
        assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
        assertEquals(
                "sRGB IEC61966-2.1",
                ordinary.getDocumentCatalog().getOutputIntents().get(0).getOutputConditionIdentifier());
    }

    @Test
    void theChartsFontIsOurOwnAndEmbedded() throws IOException {
        var found = 0;
        for (var page : ordinary.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                var resources =
                        page.getResources().getXObject(name).getCOSObject().getCOSDictionary(COSName.RESOURCES);
                var fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
                for (var font : fonts == null ? List.<COSName>of() : List.copyOf(fonts.keySet())) {
                    assertTrue(fonts.getCOSDictionary(font)
                            .getNameAsString(COSName.BASE_FONT)
                            .endsWith("+LiberationSans"));
                    found++;
                }
            }
        }
        assertEquals(1, found);
    }

    private static int textsInArtifacts(PDPage page) {
        try {
            var texts = 0;
            var artifact = false;
            for (var token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "BMC" -> artifact = true;
                        case "EMC" -> artifact = false;
                        case "Tj", "TJ" -> texts += artifact ? 1 : 0;
                        default -> {}
                    }
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Attachment file(
            String name, String mediaType, Attachment.Relationship relationship, String content) {
        return new Attachment(
                name, mediaType, relationship, "what it is", Instant.parse("2026-11-23T12:00:00Z"), content);
    }
}
