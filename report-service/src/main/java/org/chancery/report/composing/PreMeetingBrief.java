package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.document.Block;
import org.chancery.report.document.Form;
import org.chancery.report.upstream.Consultation;
import org.jspecify.annotations.Nullable;

/** What a principal carries into the next meeting: the last round, what is owed, the figures, all with their sources. */
public final class PreMeetingBrief implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "pre-meeting-brief";

    /** What it is made of. */
    public static final Set<Part> PARTS =
            Set.of(Part.ROUND, Part.NEXT_MEETING, Part.COMMITMENTS, Part.TRADE, Part.CHRONOLOGY);

    /** Its sections in their usual order: first what the reader does, then what the reader knows. */
    public static final List<String> SECTIONS = List.of(
            "objectives",
            "points",
            "tactics",
            "theirObjectives",
            "response",
            "pressLine",
            "brief",
            "nextMeeting",
            "commitments",
            "delegations",
            "trade",
            "round",
            "statements",
            "proposals",
            "outcome",
            "chronology",
            "changes",
            "sources");

    private final String language;
    private final HouseStyle style;
    private final @Nullable EarlierVersion earlier;

    /**
     * A composer for one language.
     *
     * @throws IllegalArgumentException for a language not in {@link #languages()}
     */
    public PreMeetingBrief(String language) {
        this(language, HouseStyle.PLAIN);
    }

    /** As the house wants it. */
    public PreMeetingBrief(String language, HouseStyle style) {
        this(language, style, null);
    }

    /** Which also says what has changed since an earlier version, if there is one. */
    public PreMeetingBrief(String language, HouseStyle style, @Nullable EarlierVersion earlier) {
        Words.in(language);
        this.language = language;
        this.style = style;
        this.earlier = earlier;
    }

    /** The languages that documents can be written in, BCP 47. */
    public static List<String> languages() {
        return Words.languages();
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = assembly(facts, Form.FULL);
        var outline = outline(assembly).section("changes", () -> assembly.changes(earlier));
        return assembly.close(outline, style.order(TEMPLATE, SECTIONS), subject(assembly));
    }

    /** The beginning of a brief in that form. */
    Assembly assembly(BriefingFacts facts, Form form) {
        var assembly = new Assembly(TEMPLATE, language, style.letterhead(language), facts.only(PARTS), form);
        var round = assembly.facts().round();
        if (round != null) {
            assembly.addParticular("lastRound", lastRound(round, assembly.words()));
        }
        return assembly;
    }

    /** The names of its sections in the order of print. */
    List<String> order() {
        return style.order(TEMPLATE, SECTIONS);
    }

    /** Everything that a brief of any form can say. */
    static Outline outline(Assembly assembly) {
        var commitments = assembly.commitments();
        var trade = assembly.trade();
        var prepared = assembly.preparations();
        return new Outline()
                .section("objectives", prepared::objectives)
                .section("points", prepared::points)
                .section("tactics", prepared::tactics)
                .section("theirObjectives", prepared::theirObjectives)
                .section("response", prepared::response)
                .section("pressLine", prepared::pressLine)
                .section("brief", () -> opening(assembly, commitments, trade))
                .section("nextMeeting", prepared::meeting)
                .section("commitments", commitments::blocks)
                .section("delegations", assembly.delegations()::blocks)
                .section("trade", trade::blocks)
                .section("round", ofRound(assembly, RoundSections::particulars))
                .section("statements", ofRound(assembly, RoundSections::positions))
                .section("proposals", ofRound(assembly, RoundSections::proposals))
                .section("outcome", ofRound(assembly, RoundSections::outcomes))
                .section("chronology", () -> chronology(assembly))
                // Only whoever knows an earlier version has them to say.
                .section("changes", List::of)
                .section("sources", assembly::sources);
    }

    private static Supplier<List<Block>> ofRound(Assembly assembly, Function<RoundSections, List<Block>> part) {
        var round = assembly.facts().round();
        return () -> round == null ? List.of() : part.apply(assembly.round(round));
    }

    /** The other rounds, a line each. */
    private static List<Block> chronology(Assembly assembly) {
        var words = assembly.words();
        return assembly.facts().earlier().stream()
                .<Block>map(round -> new Block.Point(
                        words.portion(round.marking()),
                        assembly.citations()
                                .cite(
                                        words.text(
                                                "chronology.line",
                                                words.date(round.day()),
                                                words.code("kind", round.kind()),
                                                words.code("level", round.level()),
                                                round.venue().city(),
                                                round.title()),
                                        assembly.citations().of(round))))
                .toList();
    }

    private static List<Block> opening(Assembly assembly, CommitmentSection commitments, TradeSection trade) {
        var words = assembly.words();
        var citations = assembly.citations();
        var facts = assembly.facts();
        var blocks = new ArrayList<Block>();
        var round = facts.round();
        blocks.add(lastRound(assembly));
        if (round != null) {
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

    /** When and where the sides met last, or that they did not. */
    static Block lastRound(Assembly assembly) {
        var words = assembly.words();
        var round = assembly.facts().round();
        if (round == null) {
            return new Block.Paragraph(
                    words.portion(Marking.PUBLIC),
                    words.text("brief.noRound", words.state(assembly.facts().partner())));
        }
        return new Block.Paragraph(
                words.portion(round.marking()),
                assembly.citations()
                        .cite(
                                words.text(
                                        "brief.round",
                                        words.code("kind", round.kind()),
                                        words.code("level", round.level()),
                                        round.venue().city(),
                                        words.date(round.day())),
                                assembly.citations().of(round)));
    }

    private static String lastRound(Consultation round, Words words) {
        return words.text(
                "round.line",
                words.sentence(words.code("kind", round.kind())),
                round.venue().city(),
                words.date(round.day()));
    }

    static String subject(Assembly assembly) {
        var facts = assembly.facts();
        var words = assembly.words();
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
