package org.chancery.report.rendering;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Ahead;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.NameForm;
import org.chancery.report.upstream.Outcome;
import org.chancery.report.upstream.Preparation;
import org.chancery.report.upstream.Statement;
import org.junit.jupiter.api.Test;

/** One round, two readers: what is marked above the one's ceiling is nowhere in that reader's file. */
class TwoReadersTest {
    private static final List<String> SECRETS = List.of(
            "Marzipan pipeline",
            "Nougat clause",
            "Praline",
            "Halva terms",
            "Sorbetville",
            "Quiet talks",
            "Fudge option",
            "Toffee weakness",
            "Caramel wish",
            "Truffle envoy",
            "Liquorice answer",
            "Meringue phrase",
            "Biscuit paper",
            "Waffle round",
            "Krokant delegate",
            FactsBuilder.id(83).toString(),
            FactsBuilder.id(87).toString(),
            "Ministry of Transport",
            FactsBuilder.id(15).toString(),
            FactsBuilder.id(29).toString(),
            FactsBuilder.id(39).toString(),
            "RESTRICTED",
            "(R)");

    private static final List<String> PREPARED_SECRETS = List.of(
            "Fudge option",
            "Toffee weakness",
            "Caramel wish",
            "Truffle envoy",
            "Liquorice answer",
            "Meringue phrase",
            FactsBuilder.id(87).toString(),
            "RESTRICTED",
            "(R)");

    private static final BriefingRenderer RENDERER = new BriefingRenderer();

    @Test
    void theOneReadsItAndTheOtherDoesNotFindItAnywhere() throws IOException {
        var facts = facts();

        var cleared = everything(facts.upTo(Marking.RESTRICTED));
        var other = everything(facts.upTo(Marking.OFFICIAL));

        for (var secret : SECRETS) {
            assertTrue(cleared.contains(secret), secret);
            assertFalse(other.contains(secret), secret);
        }
        assertTrue(other.contains("Cooperate on the Middle Corridor"));
    }

    private static String everything(BriefingFacts facts) throws IOException {
        var brief = new PreMeetingBrief("en").compose(facts);
        return PdfContents.everything(
                        RENDERER.print(brief.document(), brief.attachments()).pdf())
                .replaceAll("\\s+", " ");
    }

    private static BriefingFacts facts() {
        return FactsBuilder.runningExample()
                .statements(
                        FactsBuilder.statement(4, "BGR", Statement.Kind.POSITION, "Interest in green hydrogen."),
                        new Statement(
                                FactsBuilder.id(15),
                                "BGR",
                                Statement.Kind.POSITION,
                                "The Marzipan pipeline has to wait.",
                                true,
                                new Statement.Speaker(List.of(new NameForm("en", "I. Praline"))),
                                Marking.RESTRICTED,
                                1))
                .outcomes(new Outcome(FactsBuilder.id(29), "NOTED", "The Nougat clause.", Marking.RESTRICTED, 1))
                .commitments(
                        FactsBuilder.commitment(2, "Cooperate on the Middle Corridor", List.of("BGR"), "BGR"),
                        FactsBuilder.overdue(9, "Settle the Halva terms", LocalDate.of(2024, 1, 31)))
                .next(secretMeeting())
                .ahead(new Ahead(
                        List.of(FactsBuilder.item(
                                1, "Biscuit paper", AgendaItem.Tier.CERTAIN, AgendaItem.State.ADOPTED)),
                        List.of(new Delegation(
                                "BGR",
                                List.of(new Delegation.Member(
                                        List.of(new NameForm("en", "K. Krokant delegate")),
                                        Delegation.Role.HEAD,
                                        "Envoy")),
                                1)),
                        List.of(secretPreparation(Marking.RESTRICTED))))
                .earlier(secretRound())
                .build();
    }

    @Test
    void ofAMeetingThatBothKnowOnlyTheOneFindsWhatIsPreparedInSecret() throws IOException {
        var facts = FactsBuilder.runningExample()
                .prepared(
                        secretPreparation(Marking.RESTRICTED),
                        FactsBuilder.preparation(2, Marking.OFFICIAL, "Their share of the works in writing."))
                .build();

        var cleared = everything(facts.upTo(Marking.RESTRICTED));
        var other = everything(facts.upTo(Marking.OFFICIAL));

        for (var secret : PREPARED_SECRETS) {
            assertTrue(cleared.contains(secret), secret);
            assertFalse(other.contains(secret), secret);
        }
        assertTrue(other.contains("Their share of the works in writing."));
    }

    private static Preparation secretPreparation(Marking marking) {
        return new Preparation(
                FactsBuilder.id(87),
                FactsBuilder.id(61),
                "Keep the Fudge option.",
                List.of("The Fudge option is cheaper."),
                List.of("Their Toffee weakness."),
                "The Caramel wish.",
                "the Truffle envoy",
                "The Liquorice answer.",
                "The Meringue phrase.",
                marking,
                1);
    }

    private static Consultation secretRound() {
        var round = FactsBuilder.earlierRound(83, LocalDate.of(2018, 3, 4), Marking.RESTRICTED);
        return new Consultation(
                round.id(),
                "Waffle round",
                round.kind(),
                round.level(),
                round.parties(),
                round.host(),
                round.venue(),
                round.plannedFor(),
                round.heldOn(),
                round.status(),
                round.marking(),
                round.source(),
                round.version());
    }

    private static Consultation secretMeeting() {
        var astana = FactsBuilder.astana(Marking.RESTRICTED);
        return new Consultation(
                FactsBuilder.id(2),
                "Quiet talks",
                astana.kind(),
                astana.level(),
                astana.parties(),
                "BGR",
                new Consultation.Venue("Sorbetville", null),
                LocalDate.of(2027, 1, 12),
                LocalDate.of(2027, 1, 12),
                "PLANNED",
                Marking.RESTRICTED,
                null,
                1);
    }
}
