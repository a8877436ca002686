package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.Consultation;

/** What a principal carries into the next meeting: the last round, what is owed, the figures, all with their sources. */
public final class PreMeetingBrief implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "pre-meeting-brief";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.ROUND, Part.NEXT_MEETING, Part.COMMITMENTS, Part.TRADE);

    private final String language;

    /**
     * A composer for one language.
     *
     * @throws IllegalArgumentException for a language not in {@link #languages()}
     */
    public PreMeetingBrief(String language) {
        Words.in(language);
        this.language = language;
    }

    /** The languages that documents can be written in, BCP 47. */
    public static List<String> languages() {
        return Words.languages();
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = new Assembly(TEMPLATE, language, facts.only(PARTS));
        var sections = assembly.sections();
        var commitments = assembly.commitments();
        var trade = assembly.trade();
        sections.addOpening("brief", opening(assembly, commitments, trade));
        var round = facts.round();
        if (round != null) {
            assembly.addParticular("lastRound", lastRound(round, assembly.words()));
            new RoundSections(facts, round, assembly.words(), assembly.citations(), language).addTo(sections, "round");
        }
        commitments.addTo(sections);
        trade.addTo(sections);
        return assembly.close(subject(facts, assembly.words()));
    }

    private static List<Block> opening(Assembly assembly, CommitmentSection commitments, TradeSection trade) {
        var words = assembly.words();
        var citations = assembly.citations();
        var facts = assembly.facts();
        var blocks = new ArrayList<Block>();
        var round = facts.round();
        if (round == null) {
            blocks.add(new Block.Paragraph(
                    words.portion(Marking.PUBLIC), words.text("brief.noRound", words.state(facts.partner()))));
        } else {
            blocks.add(new Block.Paragraph(
                    words.portion(round.marking()),
                    citations.cite(
                            words.text(
                                    "brief.round",
                                    words.code("kind", round.kind()),
                                    words.code("level", round.level()),
                                    round.venue().city(),
                                    words.date(round.day())),
                            citations.of(round))));
            facts.outcomes().stream()
                    .limit(1)
                    .forEach(outcome -> blocks.add(new Block.Paragraph(
                            words.portion(outcome.marking()),
                            citations.cite(
                                    words.text("brief.outcome", words.code("outcome", outcome.kind()), outcome.text()),
                                    citations.of(round)))));
        }
        blocks.addAll(commitments.summary());
        blocks.addAll(trade.summary());
        return blocks;
    }

    private static String lastRound(Consultation round, Words words) {
        return words.text(
                "round.line",
                words.sentence(words.code("kind", round.kind())),
                round.venue().city(),
                words.date(round.day()));
    }

    private static String subject(BriefingFacts facts, Words words) {
        var next = facts.next();
        return next == null
                ? words.text("subject.unplanned", words.state(facts.partner()))
                : words.text(
                        "subject.meeting",
                        words.code("kind", next.kind()),
                        next.venue().city(),
                        words.date(next.day()));
    }
}
