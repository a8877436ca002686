package org.chancery.report.rendering.format;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Look.Emblem;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.Statement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file is read back by a program that knows it. */
class DocumentFormatTest {

    @Test
    void aWordProcessorFindsHeadingsListsAndTables() throws IOException {
        try (var word = word(brief("en"))) {
            var headings = word.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals(List.of("1 Our objectives", "2 Points to make"), headings.subList(0, 2));
            assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
            var point = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains("First reason for: No new promise"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("ListBullet", point.getStyle());
            assertTrue(point.getNumID() != null, "a list of the word processor's own");
            for (var table : word.getTables().subList(0, 5)) {
                assertTrue(table.getRow(0).isRepeatHeader(), table.getText());
            }
            assertTrue(
                    word.getTables().stream().anyMatch(table -> table.getText().contains("181.3 million US dollars")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "bg"})
    void aWordProcessorKnowsLanguageAndMarking(String language) throws IOException {
        var document = brief(language);
        try (var word = word(document)) {
            assertEquals(
                    language,
                    word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty()
                            .orElseThrow());
            assertEquals(
                    document.title(), word.getProperties().getCoreProperties().getTitle());
            assertTrue(word.getHeaderList().get(0).getText().contains(document.marking()));
            assertTrue(word.getFooterList().get(0).getText().contains(document.marking()));
            assertTrue(part(DocumentFormat.DOCX.print(document), "word/styles.xml")
                    .contains("w:lang w:val=\"" + language + "\""));
        }
    }

    @Test
    void aSpreadsheetHasNumbersWithTheirPeriodUnitAndSource() throws IOException {
        try (var workbook = workbook(brief("en"))) {
            var figures = sheet(workbook, "Trade and investment");
            assertEquals(
                    List.of("", "Indicator", "Period", "Value as published", "Source", "Number", "Unit"),
                    texts(figures, 1));
            var row = figures.getRow(2);
            assertEquals("Trade turnover", row.getCell(1).getStringCellValue());
            assertEquals(
                    "first eight months of 2023 (January\u2013August)",
                    row.getCell(2).getStringCellValue());
            assertTrue(row.getCell(4).getStringCellValue().matches("\\[\\d+]"));
            assertEquals(CellType.NUMERIC, row.getCell(5).getCellType());
            assertEquals(63.9, row.getCell(5).getNumericCellValue());
            assertEquals("0.0", row.getCell(5).getCellStyle().getDataFormatString());
            assertEquals("million US dollars", row.getCell(6).getStringCellValue());
            assertEquals(2, figures.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(figures.getHeader().getCenter().contains("RESTRICTED"));
            assertTrue(figures.getFooter().getCenter().contains("RESTRICTED"));
        }
    }

    @Test
    void aTextIsNoFormulaWhateverItBeginsWith() throws IOException {
        var facts = runningExample()
                .commitments(FactsBuilder.commitment(1, "=HYPERLINK(\"x\")", List.of("KAZ"), null))
                .statements(FactsBuilder.statement(3, "BGR", Statement.Kind.POSITION, "@SUM(1+1)*cmd|' /C calc'!A0"))
                .build();
        try (var workbook = workbook(new PreMeetingBrief("en").compose(facts).document())) {
            var seen = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                        if (cell.getCellType() == CellType.STRING) {
                            assertFalse(cell.getStringCellValue().matches("(?s)[=+@-].*"), cell.toString());
                            seen += cell.getStringCellValue().contains("HYPERLINK") ? 1 : 0;
                        }
                    }
                }
            }
            assertEquals(1, seen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "bg"})
    void aPageIsCompleteAndNeedsNothingFromElsewhere(String language) {
        var document = brief(language);
        var page = Jsoup.parse(new String(DocumentFormat.HTML.print(document), StandardCharsets.UTF_8));

        assertEquals(language, page.expectFirst("html").attr("lang"));
        assertEquals(document.title(), page.title());
        assertEquals(1, page.select("h1").size());
        assertEquals(document.sections().size(), page.select("h2").size());
        assertEquals(
                0,
                page.select("script, link, img, iframe, [style], [src], [onclick]")
                        .size());
        assertEquals(2, page.select(".marking").size());
        assertTrue(page.select("th[scope=col]").size() > 8);
        assertEquals(1, page.select("svg[role=img][aria-label]").size());
        assertTrue(page.select("li").size() >= 6);
        assertTrue(page.expectFirst("meta[http-equiv]")
                .attr("content")
                .startsWith("default-src 'none'; img-src data:; style-src 'sha256-"));
    }

    @Test
    void whatSomebodyTypedIsNoPartOfThePage() {
        var facts = runningExample()
                .commitments(FactsBuilder.commitment(
                        1, "<script>alert(1)</script><img src=x onerror=alert(1)>", List.of("KAZ"), null))
                .build();
        var page = Jsoup.parse(new String(
                DocumentFormat.HTML.print(
                        new PreMeetingBrief("en").compose(facts).document()),
                StandardCharsets.UTF_8));

        assertEquals(0, page.select("script, img").size());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    @Test
    void theEmblemIsInThePageAndInTheWordProcessorsFileWithItsWords() throws IOException {
        var file = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 20'><path d='M0 0H10V20H0Z'/></svg>";
        var emblem = new Emblem(
                Emblem.SVG, "A shield", Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
        var style = new HouseStyle(Map.of("en", new Letterhead("Ministry", emblem)), Map.of());
        var document = new PreMeetingBrief("en", style)
                .compose(runningExample().build())
                .document();

        var page = Jsoup.parse(new String(DocumentFormat.HTML.print(document), StandardCharsets.UTF_8));
        var picture = page.expectFirst("img");
        assertEquals("A shield", picture.attr("alt"));
        assertEquals("data:image/svg+xml;base64," + emblem.content(), picture.attr("src"));
        try (var word = word(document)) {
            assertEquals(1, word.getAllPictures().size());
            var size = ImageIO.read(
                    new ByteArrayInputStream(word.getAllPictures().get(0).getData()));
            assertEquals(2 * size.getWidth(), size.getHeight());
        }
        assertTrue(
                part(DocumentFormat.DOCX.print(document), "word/document.xml").contains("A shield"));
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void theSameDocumentIsTheSameBytes(DocumentFormat format) {
        assertArrayEquals(format.print(brief("kk")), format.print(brief("kk")));
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void whatIsAboveTheCeilingIsNowhereInTheFile(DocumentFormat format) throws IOException {
        var facts = runningExample()
                .prepared()
                .earlier(FactsBuilder.earlierRound(81, LocalDate.of(2019, 5, 6), Marking.RESTRICTED))
                .build();
        var cleared =
                everything(format.print(new PreMeetingBrief("en").compose(facts).document()));
        var other = everything(format.print(
                new PreMeetingBrief("en").compose(facts.upTo(Marking.OFFICIAL)).document()));

        for (var secret : List.of("No new promise on fees", "Round number 81", "RESTRICTED", "(R)")) {
            assertTrue(cleared.contains(secret), secret);
            assertFalse(other.contains(secret), secret);
        }
        assertTrue(other.contains("Their share of the works in writing"));
    }

    private static BriefingDocument brief(String language) {
        return new PreMeetingBrief(language)
                .compose(runningExample().prepared().build())
                .document();
    }

    private static XWPFDocument word(BriefingDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.print(document)));
    }

    private static XSSFWorkbook workbook(BriefingDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(DocumentFormat.XLSX.print(document)));
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        return workbook.getSheet(name);
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < sheet.getRow(row).getLastCellNum(); column++) {
            var cell = sheet.getRow(row).getCell(column);
            texts.add(cell == null ? "" : cell.getStringCellValue());
        }
        return texts;
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (var read = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(read.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    /** The text of each part of an archive, or of the file itself. */
    private static String everything(byte[] file) throws IOException {
        var all = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        try (var read = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                all.append(entry.getName()).append(new String(read.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
