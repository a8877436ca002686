package org.chancery.report.rendering;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.Composition;
import org.chancery.report.composing.CopyMarks;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.composing.OnePageBrief;
import org.chancery.report.composing.PocketBrief;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;
import org.chancery.report.document.Look;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.StressFacts;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one page and the pocket, read back from the file. */
class FormsTest {
    private static final BriefingRenderer RENDERER = new BriefingRenderer();
    private static final float FOOT = 792;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "bg"})
    void onePageIsOnePageWhateverIsOnRecord(String language) throws IOException {
        var brief = onePage(language, StressFacts.in(language));

        try (var pdf = print(brief)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertSize(pdf, 595, 842);
            assertEveryWordIsThere(brief.document(), pdf);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 63.9 million US dollars | 181.3 million US dollars | 64.39 million US dollars | 5.9 million US dollars | 8.66 million US dollars | about 70
            ru | 63,9 млн долларов США | 181,3 млн долларов США | 64,39 млн долларов США | 5,9 млн долларов США | 8,66 млн долларов США | около 70
            kk | 63,9 млн АҚШ доллары | 181,3 млн АҚШ доллары | 64,39 млн АҚШ доллары | 5,9 млн АҚШ доллары | 8,66 млн АҚШ доллары | шамамен 70
            bg | 63,9 млн. щатски долара | 181,3 млн. щатски долара | 64,39 млн. щатски долара | 5,9 млн. щатски долара | 8,66 млн. щатски долара | около 70
            """)
    void theRunningExampleIsOnOnePageWhole(ArgumentsAccessor row) throws IOException {
        var language = row.getString(0);
        for (var facts :
                List.of(runningExample().build(), runningExample().prepared().build())) {
            var brief = onePage(language, facts);
            var text = text(brief);

            for (var column = 1; column < row.size(); column++) {
                assertTrue(text.contains(row.getString(column)), row.getString(column) + " in " + text);
            }
            for (var said : List.of(
                    "Roman Vassilenko",
                    "Роман Василенко",
                    "Tihomir Anguelov Stoytchev",
                    "Тихомир Ангелов Стойчев",
                    "Deputy Minister of Foreign Affairs",
                    "Both sides keep an ongoing dialogue between the two ministries",
                    "Revive the Intergovernmental Commission on Economic Cooperation",
                    "Cooperate on the Middle Corridor",
                    "Hold the next round of consultations")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
            assertFalse(text.contains("[\u2026]"), text);
            try (var pdf = print(brief)) {
                assertEquals(1, pdf.getNumberOfPages());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "bg"})
    void aPageThatLeavesSomethingOutIsFull(String language) throws IOException {
        try (var pdf = print(onePage(language, StressFacts.in(language)))) {
            var lowest = lowestAboveTheFoot(pdf);
            assertTrue(lowest > 740, "the last line stands at " + lowest);
        }
    }

    @Test
    void theCopyOfAReaderIsStillOnePage() throws IOException {
        var brief = onePage("ru", StressFacts.in("ru"));
        var master = RENDERER.print(brief.document(), brief.attachments()).pdf();

        var copy = RENDERER.reprint(CopyMarks.on(brief.document(), 1234, "r".repeat(80)), master);

        assertEquals(1, copy.pages());
        try (var pdf = Loader.loadPDF(copy.pdf())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("1234") && text.contains("r".repeat(80)), text);
        }
    }

    @Test
    void thePageSaysWhatIsNotOnIt() throws IOException {
        var brief = onePage("en", StressFacts.in("en"));
        var text = text(brief);

        var kept = brief.document().sections().stream()
                .filter(section -> section.heading().equals("Open commitments"))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .mapToInt(block -> ((Block.Table) block).rows().size())
                .sum();
        assertTrue(text.contains("Left out for length: "), text);
        assertTrue(text.contains("Open commitments: " + (40 - kept)), kept + " kept: " + text);
        assertTrue(text.contains("Texts that end in [\u2026] are shortened."), text);
        assertTrue(text.contains("All of it is in the full brief"), text);
    }

    @Test
    void objectivesAndPointsAreThereBeforeAnythingElse() throws IOException {
        var text = text(onePage("en", StressFacts.in("en")));

        assertTrue(text.contains("1 Our objectives"), text);
        assertTrue(text.contains("First reason"), text);
    }

    @Test
    void whatIsOverdueIsThereBeforeWhatIsOnlyOld() throws IOException {
        var text = text(onePage(
                "en",
                runningExample()
                        .commitments(StressFacts.in("en").commitments().toArray(Commitment[]::new))
                        .build()));

        assertTrue(text.contains("Overdue promise 39"), text);
    }

    @Test
    void whatFitsIsNeitherLeftOutNorShortened() throws IOException {
        var objective = new Preparation(
                FactsBuilder.id(71),
                FactsBuilder.id(61),
                "A date for the commission before summer.",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                Marking.OFFICIAL,
                1);
        var text = text(onePage(
                "en",
                runningExample()
                        .withoutRound()
                        .commitments()
                        .prepared(objective)
                        .build()));

        assertFalse(text.contains("Left out"), text);
        assertFalse(text.contains("\u2026"), text);
        assertTrue(text.contains("A date for the commission before summer."), text);
    }

    @Test
    void theSourcesAreThoseOfWhatIsPrinted() throws IOException {
        var text = text(onePage("en", StressFacts.in("en")));
        var sources = text.substring(text.indexOf("Sources and notes"));
        var body = text.substring(0, text.indexOf("Sources and notes"));

        for (var number = 1; number < 40; number++) {
            var cited = "[" + number + "]";
            assertEquals(body.contains(cited), sources.contains(cited), cited);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "bg"})
    void thePocketIsSmallAndItsLettersAreNot(String language) throws IOException {
        var brief = new PocketBrief(language).compose(StressFacts.in(language));

        try (var pdf = print(brief)) {
            assertSize(pdf, 298, 420);
            assertEveryWordIsThere(brief.document(), pdf);
            assertTrue(smallest(pdf) >= 7.5, "smallest letter: " + smallest(pdf));
        }
    }

    @Test
    void thePocketHasEachNameInAllItsFormsAndTheNumbers() throws IOException {
        var text =
                text(new PocketBrief("kk").compose(runningExample().prepared().build()));

        assertTrue(
                text.contains("\u0420\u043e\u043c\u0430\u043d \u0412\u0430\u0441\u0438\u043b\u0435\u043d\u043a\u043e"),
                text);
        assertTrue(text.contains("Roman Vassilenko"), text);
        assertTrue(text.contains("63,9"), text);
    }

    @Test
    void whatThePocketHasNoRoomForIsNotLostWithoutAWord() {
        var table = SampleDocuments.ordinary();
        var pocket = new BriefingDocument(
                table.language(),
                table.title(),
                table.subject(),
                table.marking(),
                table.reference(),
                table.footer(),
                table.pagePattern(),
                table.particulars(),
                table.sections(),
                new Look(Form.POCKET, null));

        assertThrows(IllegalArgumentException.class, () -> RENDERER.print(pocket));
    }

    private static Composition onePage(String language, BriefingFacts facts) {
        return new OnePageBrief(language, HouseStyle.PLAIN, RENDERER::pages).compose(facts);
    }

    private static void assertSize(PDDocument pdf, int width, int height) {
        for (var page : pdf.getPages()) {
            assertEquals(width, Math.round(page.getMediaBox().getWidth()));
            assertEquals(height, Math.round(page.getMediaBox().getHeight()));
        }
    }

    private static void assertEveryWordIsThere(BriefingDocument document, PDDocument pdf) throws IOException {
        var printed = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");
        var missing = new TreeSet<String>();
        for (var word : words(document)) {
            if (!printed.contains(word)) {
                missing.add(word);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> words(BriefingDocument document) {
        var words = new TreeSet<String>();
        collect(new ObjectMapper().valueToTree(document.sections()), words);
        return words;
    }

    /** All texts below a node, but for the names that the model gives its parts. */
    private static void collect(JsonNode node, Set<String> words) {
        if (node.isTextual()) {
            words.addAll(List.of(node.asText().strip().split("[\\s\u00a0]+", -1)));
        }
        node.elements().forEachRemaining(child -> {
            if (!child.equals(node.get("type")) && !child.equals(node.get("layout"))) {
                collect(child, words);
            }
        });
    }

    private static PDDocument print(Composition brief) throws IOException {
        return Loader.loadPDF(
                RENDERER.print(brief.document(), brief.attachments()).pdf());
    }

    private static String text(Composition brief) throws IOException {
        try (var pdf = print(brief)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** In points from the top of the page, whose foot begins at 790. */
    private static float lowestAboveTheFoot(PDDocument pdf) throws IOException {
        var places = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                places.add(text.getYDirAdj());
                super.processTextPosition(text);
            }
        };
        stripper.getText(pdf);
        return places.stream().filter(place -> place < FOOT).max(Float::compare).orElseThrow();
    }

    private static float smallest(PDDocument pdf) throws IOException {
        var sizes = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                sizes.add(text.getFontSizeInPt());
                super.processTextPosition(text);
            }
        };
        stripper.getText(pdf);
        return sizes.stream().min(Float::compare).orElseThrow();
    }
}
