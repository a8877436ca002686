package org.chancery.report.composing;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Section;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.NameForm;
import org.chancery.report.upstream.Statement;
import org.chancery.report.upstream.TradeProfile;
import org.junit.jupiter.api.Test;

class PreMeetingBriefTest {
    private static final PreMeetingBrief BRIEF = new PreMeetingBrief("en");

    @Test
    void theRunningExampleHasAllItsSectionsInOrder() {
        var document = compose(runningExample());

        assertEquals(
                List.of(
                        " In brief",
                        "1 Open commitments",
                        "2 Delegations",
                        "3 Trade and investment",
                        "4 Last round",
                        "5 What each side said",
                        "6 Proposals",
                        "7 Outcome",
                        "8 Sources and notes"),
                document.sections().stream()
                        .map(section -> section.number() + " " + section.heading())
                        .toList());
    }

    @Test
    void sectionsWithoutContentDoNotAppearAndTheOthersAreNumberedThrough() {
        var document = compose(runningExample().withoutRound().commitments());

        assertEquals(
                List.of(" In brief", "1 Trade and investment", "2 Sources and notes"),
                document.sections().stream()
                        .map(section -> section.number() + " " + section.heading())
                        .toList());
    }

    @Test
    void theSixFiguresArePrintedAsPublishedEachWithItsPeriodAndSource() {
        var table = (Block.Table) section(compose(runningExample()), "Trade and investment")
                .blocks()
                .get(0);

        assertEquals(
                List.of(
                        "Trade turnover | first eight months of 2023 (January\u2013August) | 63.9 million US dollars | [2]",
                        "Trade turnover | 2022 | 181.3 million US dollars | [2]",
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan"
                                + " | 2005 to the first quarter of 2023, cumulative | 64.39 million US dollars | [2]",
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan | 2022"
                                + " | 8.66 million US dollars | [2]",
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan | 2021"
                                + " | 5.9 million US dollars | [2]",
                        "Enterprises with capital from Bulgaria in Kazakhstan | as of October 2023 | about 70 | [2]"),
                table.rows().stream()
                        .map(row -> row.group() + " | " + String.join(" | ", row.cells()))
                        .toList());
    }

    @Test
    void onlyLawfulComparisonsAreStated() throws JsonProcessingException {
        var text = everyWord(compose(runningExample()));

        assertTrue(
                text.contains(
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan, 2022 on 2021: +46.8\u00a0%"
                                + " (from 5.9 million US dollars to 8.66 million US dollars)."),
                text);
        assertFalse(text.toLowerCase(Locale.ROOT).contains("growth"), text);
        assertTrue(text.contains("no figure for the same months of the year before is on record"), text);
    }

    @Test
    void aFallIsWrittenWithAMinusSign() {
        assertEquals("\u22123.1\u00a0%", new FigureWords(Words.in("en")).percent(new BigDecimal("-3.1"), 1));
    }

    @Test
    void theChartHasTheTwoYearsAndTheirPublishedNumbers() {
        var chart = section(compose(runningExample()), "Trade and investment").blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("2021 5.9", "2022 8.66"),
                chart.bars().stream()
                        .map(bar -> bar.label() + " " + bar.printed())
                        .toList());
        assertEquals(
                "Column chart. Gross inflow of direct investment from Bulgaria into Kazakhstan, million US dollars:"
                        + " 2021 5.9; 2022 8.66.",
                chart.alternative());
    }

    @Test
    void nothingIsChartedWithoutALawfulSeries() {
        var six = FactsBuilder.sixFigures();
        var document =
                compose(runningExample().trade(new TradeProfile(six.figures(), List.of(), List.of(), List.of())));

        assertTrue(
                section(document, "Trade and investment").blocks().stream().noneMatch(Block.Chart.class::isInstance));
    }

    @Test
    void ourDelegationComesFirstAndHeadsBeforeMembers() {
        var blocks = section(compose(runningExample()), "Delegations").blocks();

        assertEquals(new Block.Subheading("Kazakhstan (our side)"), blocks.get(0));
        assertEquals(new Block.Subheading("Bulgaria"), blocks.get(2));
        var bulgaria = (Block.Table) blocks.get(3);
        assertEquals(
                List.of(
                        "Head",
                        "Tihomir Anguelov Stoytchev\n\u0422\u0438\u0445\u043e\u043c\u0438\u0440 \u0410\u043d\u0433\u0435\u043b\u043e\u0432 \u0421\u0442\u043e\u0439\u0447\u0435\u0432",
                        "Deputy Minister of Foreign Affairs"),
                bulgaria.rows().get(0).cells());
        assertEquals("Member", bulgaria.rows().get(1).cells().get(0));
    }

    @Test
    void quotationsNameTheSpeakerBelow() {
        var blocks = section(compose(runningExample()), "What each side said").blocks();

        assertEquals(new Block.Subheading("Kazakhstan (our side)"), blocks.get(0));
        assertEquals(
                new Block.Paragraph("(O)", "Bulgaria is an important partner in South East Europe.\u00a0[1]"),
                blocks.get(1));
        assertEquals(
                new Block.Quotation(
                        "(P)",
                        "\u201cReviving the Intergovernmental Commission would open new avenues.\u201d",
                        "Roman Vassilenko\u00a0[1]"),
                blocks.get(2));
    }

    @Test
    void aParaphraseNamesItsSpeakerInFront() {
        var paraphrase = new Statement(
                FactsBuilder.id(98),
                "BGR",
                Statement.Kind.POSITION,
                "Bulgaria is interested in energy.",
                false,
                new Statement.Speaker(List.of(new NameForm("en", "Tihomir Anguelov Stoytchev"))),
                Marking.PUBLIC,
                1);

        var blocks = section(compose(runningExample().statements(paraphrase)), "What each side said")
                .blocks();

        assertEquals(
                new Block.Paragraph("(P)", "Tihomir Anguelov Stoytchev: Bulgaria is interested in energy.\u00a0[1]"),
                blocks.get(1));
    }

    @Test
    void aQuotationThatWasTypedWithMarksHasThemOnce() {
        var typed = new Statement(
                FactsBuilder.id(99),
                "BGR",
                Statement.Kind.POSITION,
                " \u201eWe agree.\u201c ",
                true,
                null,
                Marking.PUBLIC,
                1);

        var blocks = section(compose(runningExample().statements(typed)), "What each side said")
                .blocks();

        assertEquals(new Block.Quotation("(P)", "\u201cWe agree.\u201d", "Bulgaria\u00a0[1]"), blocks.get(1));
    }

    @Test
    void aReservationIsToldFromAPosition() {
        var reservation = new Statement(
                FactsBuilder.id(97),
                "BGR",
                Statement.Kind.RESERVATION,
                "transit fees.",
                false,
                null,
                Marking.PUBLIC,
                1);

        var blocks = section(compose(runningExample().statements(reservation)), "What each side said")
                .blocks();

        assertEquals(
                new Block.Paragraph("(P)", "Bulgaria reserves its position: transit fees.\u00a0[1]"), blocks.get(1));
    }

    @Test
    void proposalsSayWhoProposes() {
        assertEquals(
                List.of(new Block.Paragraph(
                        "(O)",
                        "Bulgaria proposes: join efforts to develop the Middle Corridor, which would raise bilateral"
                                + " trade volume.\u00a0[1]")),
                section(compose(runningExample()), "Proposals").blocks());
    }

    @Test
    void commitmentsAreOursTheirsAndSharedWithTheirAge() {
        var blocks = section(compose(runningExample()), "Open commitments").blocks();

        assertEquals(
                List.of("Ours", "Theirs", "Shared"),
                blocks.stream()
                        .filter(Block.Subheading.class::isInstance)
                        .map(block -> ((Block.Subheading) block).text())
                        .toList());
        var shared = ((Block.Table) blocks.get(5)).rows().get(0);
        assertEquals(
                List.of(
                        "Hold the next round of consultations\u00a0[1]",
                        "Kazakhstan and Bulgaria",
                        "no date agreed",
                        "1,129 days\n0 rounds"),
                shared.cells());
        assertFalse(shared.flagged());
    }

    @Test
    void anOverdueCommitmentIsFlaggedAndCounted() throws JsonProcessingException {
        var document = compose(
                runningExample().commitments(FactsBuilder.overdue(1, "Name a venue", LocalDate.of(2024, 5, 1))));

        var row = ((Block.Table) section(document, "Open commitments").blocks().get(1))
                .rows()
                .get(0);
        assertTrue(row.flagged());
        assertEquals("(R)", row.portion());
        assertEquals("Bulgaria\nMinistry of Transport\nM. Ivanova", row.cells().get(1));
        assertEquals("1 May 2024, overdue", row.cells().get(2));
        assertEquals("1,129 days\n1 round", row.cells().get(3));
        assertTrue(everyWord(document).contains("One commitment is open: 1 theirs. One is overdue."));
    }

    @Test
    void theDocumentBearsTheHighestMarkingOfItsParts() {
        assertEquals("OFFICIAL", compose(runningExample()).marking());
        assertEquals(
                "RESTRICTED",
                compose(runningExample().commitments(FactsBuilder.overdue(1, "Name a venue", FactsBuilder.ASTANA)))
                        .marking());
        assertEquals(
                "PUBLIC", compose(runningExample().withoutRound().commitments()).marking());
    }

    @Test
    void whatIsAboveTheCeilingIsLeftOut() throws JsonProcessingException {
        var facts = runningExample()
                .commitments(FactsBuilder.overdue(1, "Name a venue", FactsBuilder.ASTANA))
                .build()
                .upTo(Marking.OFFICIAL);

        var composition = BRIEF.compose(facts);

        assertEquals("OFFICIAL", composition.document().marking());
        assertFalse(everyWord(composition.document()).contains("Name a venue"));
        assertTrue(composition.manifest().commitments().isEmpty());
    }

    @Test
    void aPlannedMeetingIsNamedBelowTheTitle() {
        var planned = FactsBuilder.astana(Marking.PUBLIC);
        var document = compose(runningExample().next(planned));

        assertEquals("For the political consultations planned for 21 October 2023 in Astana", document.subject());
        assertEquals(
                "For the next meeting with Bulgaria", compose(runningExample()).subject());
    }

    @Test
    void sourcesAreNumberedInTheOrderOfTheirFirstUse() {
        var notes = section(compose(runningExample()), "Sources and notes").blocks();

        assertEquals(
                List.of(
                        new Block.Note(
                                "[1]",
                                "Our record of the round held on 21 October 2023 (political consultations), from: press"
                                        + " service of the Ministry of Foreign Affairs, 21 October 2023."),
                        new Block.Note(
                                "[2]",
                                "Press service of the Ministry of Foreign Affairs. Kazakh-Bulgarian political"
                                        + " consultations held in Astana. Published on 21 October 2023.")),
                notes);
    }

    @Test
    void theManifestNamesEveryRecordWithVersionAndEveryFigureWithVintage() {
        var manifest = BRIEF.compose(runningExample().build()).manifest();

        assertEquals(7, manifest.consultation().version());
        assertEquals(4, manifest.statements().size());
        assertEquals(2, manifest.outcomes().size());
        assertEquals(3, manifest.commitments().size());
        assertEquals(
                new Manifest.FigureUsed(FactsBuilder.id(41), 1, "2023-01/2023-08", "63.9 million US dollars", "2"),
                manifest.figures().get(0));
    }

    @Test
    void theReferenceIsTheSameForTheSameContentOnly() {
        var one = compose(runningExample());
        var same = compose(runningExample());
        var other = compose(runningExample().outcomes());

        assertEquals(one, same);
        assertTrue(one.reference().matches("[0-9A-F]{4}-[0-9A-F]{4}"), one.reference());
        assertNotEquals(one.reference(), other.reference());
    }

    @Test
    void aLanguageWithoutWordsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PreMeetingBrief("xx"));
    }

    private static BriefingDocument compose(FactsBuilder facts) {
        return BRIEF.compose(facts.build()).document();
    }

    private static Section section(BriefingDocument document, String heading) {
        return document.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static String everyWord(BriefingDocument document) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(document);
    }
}
