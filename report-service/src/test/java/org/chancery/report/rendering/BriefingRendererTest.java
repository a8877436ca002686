package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.report.document.BriefingDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BriefingRendererTest {
    private static final BriefingRenderer RENDERER = new BriefingRenderer();
    private static PDDocument ordinary;
    private static PDDocument hard;

    @BeforeAll
    static void print() throws IOException {
        ordinary = print(SampleDocuments.ordinary());
        hard = print(SampleDocuments.hard());
    }

    @AfterAll
    static void close() throws IOException {
        ordinary.close();
        hard.close();
    }

    @Test
    void everyPageBearsTheMarkingTwiceAndItsNumber() throws IOException {
        for (var page = 1; page <= hard.getNumberOfPages(); page++) {
            var text = page(hard, page);
            assertEquals(2, text.split("CONFIDENTIAL", -1).length - 1, "marking on page " + page);
            assertTrue(text.contains("Page " + page + " of " + hard.getNumberOfPages()), text);
        }
        assertTrue(hard.getNumberOfPages() > 8);
    }

    @Test
    void nothingIsLostFromLongTextsAndTables() throws IOException {
        var text = new PDFTextStripper().getText(hard).replaceAll("\\s+", " ");
        assertEquals(340, text.split("Every", -1).length - 1);
        for (var number = 1; number <= 40; number++) {
            assertTrue(text.contains("Commitment " + number + ": hold consultations"), "commitment " + number);
        }
        for (var number = 1; number <= 60; number++) {
            assertTrue(text.contains(number + ".25 million US dollars [" + number + "]"), "figure " + number);
        }
    }

    @Test
    void aTableBrokenAcrossPagesRepeatsItsHeader() throws IOException {
        var pagesOfCommitments = 0;
        for (var page = 1; page <= hard.getNumberOfPages(); page++) {
            var text = page(hard, page);
            if (text.contains("31 December")) {
                pagesOfCommitments++;
                assertTrue(text.contains("Responsible"), "page " + page);
            }
        }
        assertTrue(pagesOfCommitments > 1);
    }

    @Test
    void rowsThatGoOnOnANewPageAreToldApartByTheirIndicatorAgain() throws IOException {
        for (var page = 1; page <= hard.getNumberOfPages(); page++) {
            var text = page(hard, page);
            if (text.contains("cumulative")) {
                assertTrue(
                        text.indexOf("ministries like precision") < text.indexOf("cumulative")
                                && text.contains("ministries like precision"),
                        "page " + page);
            }
        }
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() throws IOException {
        for (var page = 1; page <= hard.getNumberOfPages(); page++) {
            var lines = page(hard, page).lines().toList();
            var lastOfBody = lines.get(lines.size() - 4);
            assertFalse(
                    List.of("3 Open commitments", "4 Trade and investment", "Kazakhstan", "Bulgaria")
                            .contains(lastOfBody.strip()),
                    lastOfBody);
        }
    }

    @Test
    void kazakhAndBulgarianLettersCanBeReadBack() throws IOException {
        var text = new PDFTextStripper().getText(ordinary);
        assertTrue(
                text.contains(
                        "\u049a\u0430\u0437\u0430\u049b\u0441\u0442\u0430\u043d \u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456"),
                text);
        assertTrue(
                text.contains("\u0420\u043e\u043c\u0430\u043d \u0412\u0430\u0441\u0438\u043b\u0435\u043d\u043a\u043e"),
                text);
    }

    @Test
    void fontsAreEmbeddedSubsetsWithNamesThatCount() throws IOException {
        var names = new ArrayList<String>();
        for (var page : ordinary.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName());
            }
        }
        assertTrue(names.contains("AAAAAA+LiberationSerif"), names.toString());
        assertTrue(names.stream().allMatch(name -> name.startsWith("AAAAA")), names.toString());
    }

    @Test
    void theDocumentSaysItsLanguageTitleAndStructure() {
        var catalog = ordinary.getDocumentCatalog();
        assertEquals("en", catalog.getLanguage());
        assertTrue(catalog.getMarkInfo().isMarked());
        assertTrue(catalog.getViewerPreferences().displayDocTitle());
        assertEquals(
                "Pre-meeting brief: Kazakhstan \u2013 Bulgaria",
                ordinary.getDocumentInformation().getTitle());
        assertNotNull(catalog.getMetadata());
    }

    @Test
    void headingsTablesAndTheChartAreTagged() {
        var tags = tags(ordinary);
        assertEquals(1, count(tags, "H1"));
        assertEquals(6, count(tags, "H2"));
        assertEquals(4, count(tags, "Table"), "the numbers of the chart are one");
        assertTrue(count(tags, "TH") > 10);
        assertTrue(tags.contains("Figure: Columns: 2021 5.9; 2022 8.66 million US dollars."), tags.toString());
    }

    @Test
    void theChartIsDrawnWithTextThatCanBeReadBack() throws IOException {
        var lastPage = page(ordinary, ordinary.getNumberOfPages());
        assertEquals(2, lastPage.split("8\\.66", -1).length - 1, "on the column and beside");
    }

    @Test
    void noTimeOfPrintingIsKept() {
        assertEquals(null, ordinary.getDocumentInformation().getCreationDate());
        assertEquals(null, ordinary.getDocumentInformation().getModificationDate());
    }

    private static PDDocument print(BriefingDocument document) throws IOException {
        return Loader.loadPDF(RENDERER.print(document).pdf());
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static long count(List<String> tags, String tag) {
        return tags.stream().filter(tag::equals).count();
    }

    private static List<String> tags(PDDocument pdf) {
        var tags = new ArrayList<String>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K), tags);
        return tags;
    }

    private static void collect(COSBase node, List<String> tags) {
        if (node instanceof COSArray children) {
            for (var index = 0; index < children.size(); index++) {
                collect(children.getObject(index), tags);
            }
        } else if (node instanceof COSDictionary element && element.containsKey(COSName.S)) {
            var alternative = element.getString(COSName.ALT);
            tags.add(element.getNameAsString(COSName.S) + (alternative == null ? "" : ": " + alternative));
            collect(element.getDictionaryObject(COSName.K), tags);
        }
    }
}
