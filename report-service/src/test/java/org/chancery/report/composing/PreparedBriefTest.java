package org.chancery.report.composing;

import static org.chancery.report.testing.FactsBuilder.preparation;
import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Section;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.NameForm;
import org.chancery.report.upstream.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brief of a meeting that somebody has prepared. */
class PreparedBriefTest {

    @Test
    void whatTheReaderDoesComesBeforeWhatTheReaderKnows() {
        var document = compose(runningExample()
                .prepared()
                .earlier(FactsBuilder.earlierRound(81, LocalDate.of(2019, 5, 6), Marking.OFFICIAL)));

        assertEquals(
                List.of(
                        "1 Our objectives",
                        "2 Points to make",
                        "3 Tactical arguments",
                        "4 Their likely objectives",
                        "5 Our response",
                        "6 Press line",
                        "7 Where we stand",
                        "8 The next meeting",
                        "9 Open commitments",
                        "10 Delegations",
                        "11 Trade and investment",
                        "12 Last round",
                        "13 What each side said",
                        "14 Proposals",
                        "15 Outcome",
                        "16 Chronology",
                        "17 Sources and notes"),
                document.sections().stream()
                        .map(section -> section.number() + " " + section.heading())
                        .toList());
    }

    @Test
    void pointsAreSortedByHowSureTheyAreToComeUp() {
        assertEquals("""
                # Certain
                (O) ## 1. Reviving the Intergovernmental Commission (lead: Kazakhstan)
                (R) - First reason for: A date for the commission before summer. [1]
                (R) - Second reason for: A date for the commission before summer. [1]
                # If raised
                (O) ## 2. Middle Corridor (lead: Kazakhstan) (not yet agreed)
                (O) - First reason for: Their share of the works in writing. [2]
                (O) - Second reason for: Their share of the works in writing. [2]
                # Defensive
                (O) ## 3. Transit fees (lead: Kazakhstan)
                (R) - First reason for: No new promise on fees. [3]
                (R) - Second reason for: No new promise on fees. [3]""", said(section(compose(runningExample().prepared()), "Points to make")));
    }

    @Test
    void anItemThatNobodyHasSortedIsTakenForCertain() {
        var unsorted = FactsBuilder.item(1, "Unsorted", null, AgendaItem.State.ADOPTED);
        var document = compose(runningExample()
                .next(FactsBuilder.sofia())
                .ahead(new Ahead(
                        List.of(unsorted), List.of(), List.of(preparation(1, Marking.OFFICIAL, "Something.")))));

        assertTrue(said(section(document, "Points to make")).startsWith("# Certain\n(O) ## 1. Unsorted"));
    }

    @Test
    void whatTheyWantSaysWhoSaysSo() {
        var theirs = said(section(compose(runningExample().prepared()), "Their likely objectives"));

        assertTrue(
                theirs.contains(
                        "(R) They want the contrary of: No new promise on fees. (source: embassy in Sofia) [3]"),
                theirs);
    }

    @Test
    void whatWasGivenUpIsNeitherPrintedNorInTheManifest() {
        var givenUp = FactsBuilder.item(1, "Given up", AgendaItem.Tier.CERTAIN, AgendaItem.State.WITHDRAWN);
        var brief = new PreMeetingBrief("en")
                .compose(runningExample()
                        .next(FactsBuilder.sofia())
                        .ahead(new Ahead(
                                List.of(givenUp), List.of(), List.of(preparation(1, Marking.RESTRICTED, "Pistachio."))))
                        .build());

        assertFalse(brief.document().toString().contains("Pistachio"));
        assertFalse(brief.document().toString().contains("Given up"));
        assertEquals(List.of(), brief.manifest().preparations());
        assertEquals("OFFICIAL", brief.document().marking());
    }

    @Test
    void whatNobodyHasWrittenHasNoSection() {
        var document = compose(runningExample()
                .prepared(new Preparation(
                        FactsBuilder.id(71),
                        FactsBuilder.id(61),
                        "Only this.",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        " ",
                        null,
                        Marking.OFFICIAL,
                        1)));

        assertEquals(
                List.of("Our objectives", "Where we stand", "The next meeting"),
                document.sections().stream().map(Section::heading).limit(3).toList());
    }

    @Test
    void theDelegationsOfTheNextMeetingArePrintedOnceSomebodyIsNamedForIt() {
        var named = List.of(new Delegation(
                "BGR",
                List.of(new Delegation.Member(
                        List.of(new NameForm("en", "Elena Petrova")), Delegation.Role.HEAD, "Deputy Minister")),
                5));
        var last = new PreMeetingBrief("en").compose(runningExample().prepared().build());
        var next = new PreMeetingBrief("en")
                .compose(runningExample()
                        .next(FactsBuilder.sofia())
                        .ahead(new Ahead(List.of(), named, List.of()))
                        .build());

        assertTrue(said(section(last.document(), "Delegations"))
                .startsWith("(O) Nobody is named for the next meeting yet: these met on 21 October 2023."));
        var delegations = section(next.document(), "Delegations").toString();
        assertTrue(delegations.contains("As named for the meeting planned for 9 February 2027."), delegations);
        assertTrue(delegations.contains("Elena Petrova"), delegations);
        assertFalse(delegations.contains("Vassilenko"), delegations);
        assertEquals(
                List.of(new Manifest.DelegationUsed(FactsBuilder.sofia().id(), "BGR", 5)),
                next.manifest().delegations());
    }

    @Test
    void earlierRoundsAreALineEach() {
        var document = compose(runningExample()
                .earlier(
                        FactsBuilder.earlierRound(82, LocalDate.of(2021, 6, 7), Marking.PUBLIC),
                        FactsBuilder.earlierRound(81, LocalDate.of(2019, 5, 6), Marking.OFFICIAL)));

        assertEquals("""
                (P) - 7 June 2021 \u2013 political consultations (deputy ministers), Plovdiv: Round number 82 [3]
                (O) - 6 May 2019 \u2013 political consultations (deputy ministers), Plovdiv: Round number 81 [4]""", said(section(document, "Chronology")));
    }

    @Test
    void thePreparationsUsedAreInTheManifestWithTheirVersions() {
        var manifest = new PreMeetingBrief("en")
                .compose(runningExample().prepared().build())
                .manifest();

        assertEquals(
                new Manifest.RecordUsed(FactsBuilder.id(73), 3, Marking.RESTRICTED, "3"),
                manifest.preparations().get(2));
        assertEquals(4, manifest.nextMeeting().version());
        assertEquals(Marking.RESTRICTED, manifest.marking());
    }

    @Test
    void whatIsAboveTheCeilingIsLeftOutWithItsMarking() {
        var brief = new PreMeetingBrief("en")
                .compose(runningExample().prepared().build().upTo(Marking.OFFICIAL));

        assertEquals("OFFICIAL", brief.document().marking());
        assertEquals(
                List.of(FactsBuilder.id(72)),
                brief.manifest().preparations().stream()
                        .map(Manifest.RecordUsed::id)
                        .toList());
        assertFalse(brief.document().toString().contains("commission before summer"));
    }

    @Test
    void theOrderOfSectionsCanBeAnotherOneAndSourcesAreNumberedByIt() {
        var document = new PreMeetingBrief(
                        "en",
                        new HouseStyle(
                                Map.of(), Map.of(PreMeetingBrief.TEMPLATE, List.of("trade", "pressLine", "sources"))))
                .compose(runningExample().prepared().build())
                .document();

        assertEquals(
                List.of("1 Trade and investment", "2 Press line", "3 Sources and notes"),
                document.sections().stream()
                        .map(section -> section.number() + " " + section.heading())
                        .toList());
        assertTrue(said(section(document, "Press line")).contains("before summer. [2]"));
    }

    @Test
    void whatIsMissingIsSaidFirst() {
        var document = compose(runningExample()
                .missing(new Missing(BriefingFacts.Part.TRADE, "trade-service", Missing.Reason.UNAVAILABLE)));

        assertEquals("What is missing", document.sections().get(0).heading());
        assertEquals(
                "(P) ! Trade and investment figures are missing: trade-service did not answer. This document must not be"
                        + " read as if there were none; compose it again.",
                said(document.sections().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"ru, Наши цели, Обязательно", "kk, Біздің мақсаттарымыз, Міндетті түрде", "bg, Нашите цели, Сигурно"})
    void everyLanguageHasItsWordsForIt(String language, String objectives, String certain) {
        var document = new PreMeetingBrief(language)
                .compose(runningExample().prepared().build())
                .document();

        assertEquals(objectives, document.sections().get(0).heading());
        assertEquals(
                new Block.Subheading(certain),
                document.sections().get(1).blocks().get(0));
    }

    private static BriefingDocument compose(FactsBuilder facts) {
        return new PreMeetingBrief("en").compose(facts.build()).document();
    }

    private static Section section(BriefingDocument document, String heading) {
        return document.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Section section) {
        return section.blocks().stream()
                .flatMap(PreparedBriefTest::line)
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private static Stream<String> line(Block block) {
        if (block instanceof Block.Subheading subheading) {
            return Stream.of("# " + subheading.text());
        } else if (block instanceof Block.Topic topic) {
            return Stream.of(topic.portion() + " ## " + topic.text());
        } else if (block instanceof Block.Point point) {
            return Stream.of(point.portion() + " - " + point.text());
        } else if (block instanceof Block.Caution caution) {
            return Stream.of(caution.portion() + " ! " + caution.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.portion() + " " + paragraph.text());
        }
        return Stream.empty();
    }
}
