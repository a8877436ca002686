package org.chancery.report.rendering;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Ahead;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.Composition;
import org.chancery.report.composing.OnePageBrief;
import org.chancery.report.composing.PocketBrief;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;
import org.chancery.report.document.Look;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.NameForm;
import org.chancery.report.upstream.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one page and the pocket, read back from the file. */
class FormsTest {
    private static final BriefingRenderer RENDERER = new BriefingRenderer();

    /** Letters that Kazakh has and Russian has not. */
    private static final String KAZAKH =
            "\u04d8\u0493\u049a\u04a3\u04e8\u04b1\u04ae\u04bb\u0456\u04d9\u049b\u04e9\u04af\u0406";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "bg"})
    void onePageIsOnePageWhateverIsOnRecord(String language) throws IOException {
        var brief = onePage(language, tooMuch());

        try (var pdf = print(brief)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertSize(pdf, 595, 842);
            assertEveryWordIsThere(brief.document(), pdf);
        }
    }

    @Test
    void thePageSaysWhatIsNotOnIt() throws IOException {
        var brief = onePage("en", tooMuch());
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
        var text = text(onePage("en", tooMuch()));

        assertTrue(text.contains("1 Our objectives"), text);
        assertTrue(text.contains("First reason"), text);
    }

    @Test
    void whatIsOverdueIsThereBeforeWhatIsOnlyOld() throws IOException {
        var text = text(onePage(
                "en",
                runningExample()
                        .commitments(tooMuch().commitments().toArray(Commitment[]::new))
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
        var text = text(onePage("en", tooMuch()));
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
        var brief = new PocketBrief(language).compose(tooMuch());

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
        return new OnePageBrief(language, RENDERER::pages).compose(facts);
    }

    private static BriefingFacts tooMuch() {
        var longText = ("Every word of this has to be weighed " + KAZAKH + " and none may be lost. ")
                .repeat(60)
                .strip();
        var commitments = new ArrayList<Commitment>();
        for (var number = 1; number <= 40; number++) {
            commitments.add(
                    number == 39
                            ? FactsBuilder.overdue(100 + number, "Overdue promise 39", LocalDate.of(2024, 5, 1))
                            : FactsBuilder.commitment(
                                    100 + number, "Promise " + number + ": " + longText, List.of("KAZ"), "BGR"));
        }
        var agenda = new ArrayList<AgendaItem>();
        var preparations = new ArrayList<Preparation>();
        for (var position = 1; position <= 12; position++) {
            agenda.add(FactsBuilder.item(
                    position,
                    "Item " + position + " with a long title ".repeat(14).stripTrailing(),
                    List.of(AgendaItem.Tier.values()).get(position % 3),
                    AgendaItem.State.ADOPTED));
            preparations.add(new Preparation(
                    FactsBuilder.id(200 + position),
                    FactsBuilder.id(60 + position),
                    longText,
                    List.of("First reason: " + longText, longText),
                    List.of(longText),
                    longText,
                    "embassy",
                    longText,
                    longText,
                    Marking.RESTRICTED,
                    1));
        }
        return runningExample()
                .next(FactsBuilder.sofia())
                .commitments(commitments.toArray(Commitment[]::new))
                .ahead(new Ahead(agenda, List.of(new Delegation("BGR", members(), 1)), preparations))
                .build();
    }

    private static List<Delegation.Member> members() {
        var members = new ArrayList<Delegation.Member>();
        for (var number = 1; number <= 15; number++) {
            members.add(new Delegation.Member(
                    List.of(
                            new NameForm("en", "Konstantinopolsky-Preobrazhensky " + number),
                            new NameForm("kk", "\u049a\u04d9\u0441\u0456\u043c " + number)),
                    number == 1 ? Delegation.Role.HEAD : Delegation.Role.MEMBER,
                    "Director of the Department for "
                            + "Important Matters ".repeat(5).strip()));
        }
        return members;
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
