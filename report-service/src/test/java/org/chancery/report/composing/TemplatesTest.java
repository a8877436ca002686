package org.chancery.report.composing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.report.document.Block;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.TradeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    private static final BriefingFacts FACTS = FactsBuilder.runningExample()
            .published(FactsBuilder.publicText("en"))
            .commitments(
                    FactsBuilder.commitment(1, "Revive the commission", List.of("KAZ"), "KAZ"),
                    FactsBuilder.overdue(2, "Open the corridor", FactsBuilder.ASTANA))
            .build();

    @Test
    void aPressReleaseIsThePublishedTextWordForWordAndItsReference() {
        var release = new PressRelease("en").compose(FACTS);

        assertEquals(
                List.of("Astana hosts Kazakh-Bulgarian political consultations", "For reference", "Sources and notes"),
                headings(release));
        assertEquals("PUBLIC", release.document().marking());
        assertEquals(
                List.of(
                        "The consultations were led by Roman Vassilenko and Tihomir Anguelov Stoytchev.",
                        "The sides agreed to keep an ongoing dialogue. [1]"),
                texts(release, 0));
        assertEquals(
                List.of(
                        "Trade turnover: in the first eight months of 2023 \u2013 63.9 million US dollars [2]; in 2022 \u2013 181.3 million US dollars [2].",
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan: from 2005 to the first quarter of 2023 \u2013 64.39 million US dollars [2]; in 2022 \u2013 8.66 million US dollars [2]; in 2021 \u2013 5.9 million US dollars [2].",
                        "Enterprises with capital from Bulgaria in Kazakhstan: as of October 2023 \u2013 about 70 [2].",
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan, 2022 on 2021: +46.8 % (from 5.9 million US dollars to 8.66 million US dollars)."),
                texts(release, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru | Справочно | Товарооборот: за восемь месяцев 2023 года – 63,9 млн долларов США [2]; за 2022 год – 181,3 млн долларов США [2].
                    bg | За справка | Стокообмен: за първите осем месеца на 2023 г. – 63,9 млн. щатски долара [2]; през 2022 г. – 181,3 млн. щатски долара [2].
                    kk | Анықтама үшін | Тауар айналымы: 2023 жылғы қаңтар–тамызда – 63,9 млн АҚШ доллары [2]; 2022 жылы – 181,3 млн АҚШ доллары [2].
                    """)
    void theReferenceSaysItsPeriodsAsItsLanguageDoes(String language, String heading, String sentence) {
        var release = new PressRelease(language).compose(FACTS);
        assertEquals(heading, headings(release).get(1));
        assertEquals(sentence, texts(release, 1).get(0));
    }

    @Test
    void aPressReleaseTellsNothingOfTheRecord() {
        var release = new PressRelease("en").compose(FACTS);

        assertNull(release.manifest().consultation());
        assertEquals(2, release.manifest().publicText().version());
        assertEquals(List.of(), release.manifest().statements());
        var all = release.toString();
        for (var internal :
                List.of("green hydrogen", "Middle Corridor", "Deputy Minister", "Open the corridor", "OFFICIAL")) {
            assertFalse(all.contains(internal), internal);
        }
    }

    @Test
    void aPressReleaseHasNoFigureThatIsNotCleared() {
        var trade = FactsBuilder.sixFigures();
        var figures = trade.figures().stream()
                .map(figure ->
                        figure.period().equals("2021") || figure.indicator().startsWith("TRADE")
                                ? FactsBuilder.notCleared(figure)
                                : figure)
                .toList();
        var release = new PressRelease("en")
                .compose(FactsBuilder.runningExample()
                        .published(FactsBuilder.publicText("en"))
                        .trade(new TradeProfile(figures, trade.series(), trade.comparisons(), trade.cautions()))
                        .build());

        assertEquals(
                List.of(
                        "Gross inflow of direct investment from Bulgaria into Kazakhstan: from 2005 to the first quarter of 2023 \u2013 64.39 million US dollars [2]; in 2022 \u2013 8.66 million US dollars [2].",
                        "Enterprises with capital from Bulgaria in Kazakhstan: as of October 2023 \u2013 about 70 [2]."),
                texts(release, 1));
        assertEquals(3, release.manifest().figures().size());
        for (var withheld : List.of("63.9", "181.3", "5.9", "46.8")) {
            assertFalse(release.toString().contains(withheld), withheld);
        }
    }

    @Test
    void aPressReleaseWithoutClearedFiguresHasNoReference() {
        var figures = FactsBuilder.sixFigures().figures().stream()
                .map(FactsBuilder::notCleared)
                .toList();
        var release = new PressRelease("en")
                .compose(FactsBuilder.runningExample()
                        .published(FactsBuilder.publicText("en"))
                        .trade(new TradeProfile(figures, List.of(), List.of(), List.of()))
                        .build());

        assertEquals(
                List.of("Astana hosts Kazakh-Bulgarian political consultations", "Sources and notes"),
                headings(release));
    }

    @Test
    void aRecordHoldsTheRoundAndWhatIsOwedFromItButNoFigures() {
        var record = new ConsultationRecord("en").compose(FACTS);

        assertEquals(
                List.of(
                        "The meeting",
                        "Delegations",
                        "What each side said",
                        "Proposals",
                        "Outcome",
                        "Open commitments",
                        "Sources and notes"),
                headings(record));
        assertEquals(List.of(), record.manifest().figures());
        assertEquals(
                FactsBuilder.astana(record.manifest().marking()).title(),
                record.document().subject());
    }

    @Test
    void aFactsheetIsPublicAndHasKeyFiguresTableAndChart() {
        var factsheet = new TradeFactsheet("en").compose(FACTS);

        assertEquals(List.of("Key figures", "Trade and investment", "Sources and notes"), headings(factsheet));
        assertEquals("PUBLIC", factsheet.document().marking());
        assertTrue(factsheet.document().sections().get(1).blocks().stream().anyMatch(Block.Chart.class::isInstance));
        assertEquals(6, factsheet.manifest().figures().size());
        assertEquals(List.of(), factsheet.manifest().commitments());
    }

    @Test
    void aChartOfPartialYearsSaysTheMonthsInItsTitleAndTheYearBelowEachColumn() {
        var figures = List.of(
                FactsBuilder.figure(1, "TRADE_TURNOVER", "2023-01/2023-08", "63.9", 1, false),
                FactsBuilder.figure(2, "TRADE_TURNOVER", "2022-01/2022-08", "120.5", 1, false));
        var trade = new TradeProfile(
                figures,
                List.of(new TradeProfile.Series("MONTHS", List.of(FactsBuilder.id(42), FactsBuilder.id(41)))),
                List.of(),
                List.of());

        var factsheet = new TradeFactsheet("en")
                .compose(FactsBuilder.runningExample().trade(trade).build());

        var chart = factsheet.document().sections().get(1).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Trade turnover, million US dollars, January\u2013August of each year", chart.title());
        assertEquals(
                List.of("2022", "2023"),
                chart.bars().stream().map(Block.Bar::label).toList());
    }

    @Test
    void aTrackerCountsAndListsWhatIsOwedAndBearsItsMarking() {
        var tracker = new CommitmentsTracker("en").compose(FACTS);

        assertEquals(List.of("In brief", "Open commitments", "Sources and notes"), headings(tracker));
        assertEquals(List.of("2 commitments are open: 1 ours, 1 theirs. One is overdue."), texts(tracker, 0));
        assertEquals("RESTRICTED", tracker.document().marking());
        assertEquals(1, tracker.attachments().size(), "no figures, so no table of them");
    }

    private static List<String> headings(Composition composition) {
        return composition.document().sections().stream()
                .map(section -> section.heading())
                .toList();
    }

    private static List<String> texts(Composition composition, int section) {
        return composition.document().sections().get(section).blocks().stream()
                .map(block -> ((Block.Paragraph) block).text().replace('\u00a0', ' '))
                .toList();
    }
}
