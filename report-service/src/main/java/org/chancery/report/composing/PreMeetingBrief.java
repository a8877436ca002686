package org.chancery.report.composing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.upstream.Consultation;

/** What a principal carries into the next meeting: the last round, what is owed, the figures, all with their sources. */
public final class PreMeetingBrief {
    /** Its name in the web API. */
    public static final String TEMPLATE = "pre-meeting-brief";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFERENCE_DIGITS = 8;

    private final String language;
    private final Words words;

    /**
     * A composer for one language.
     *
     * @throws IllegalArgumentException for a language not in {@link #languages()}
     */
    public PreMeetingBrief(String language) {
        this.language = language;
        this.words = Words.in(language);
    }

    /** The languages it can be written in, BCP 47. */
    public static List<String> languages() {
        return Words.languages();
    }

    /** The document about these facts, and where everything in it comes from. */
    public Composition compose(BriefingFacts facts) {
        var citations = new Citations(words);
        var sections = new Sections(words);
        var commitments = new CommitmentSection(facts, words, citations);
        var trade = new TradeSection(facts.trade(), words, citations);
        sections.addOpening("brief", opening(facts, citations, commitments, trade));
        if (facts.round() != null) {
            new RoundSections(facts, facts.round(), words, citations, language).addTo(sections);
        }
        commitments.addTo(sections);
        trade.addTo(sections);
        sections.add("sources", citations.notes());

        var draft = document(facts, sections, "");
        var reference = reference(draft);
        var document = document(facts, sections, reference);
        var manifest = new Provenance(facts, words, citations).manifest(language, reference, sha256(document));
        return new Composition(document, manifest, new DataFiles(facts, words, citations).files(manifest));
    }

    private List<Block> opening(
            BriefingFacts facts, Citations citations, CommitmentSection commitments, TradeSection trade) {
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

    private BriefingDocument document(BriefingFacts facts, Sections sections, String reference) {
        var day = words.date(facts.day());
        var particulars = new ArrayList<Particular>();
        particulars.add(new Particular(words.text("dataAsOf"), day));
        if (facts.round() != null) {
            particulars.add(new Particular(words.text("lastRound"), lastRound(facts.round())));
        }
        particulars.add(new Particular(words.text("reference"), reference));
        return new BriefingDocument(
                language,
                words.text("title." + TEMPLATE, words.state(facts.home()), words.state(facts.partner())),
                subject(facts),
                words.text("marking." + facts.marking()),
                reference,
                words.text("footer", day),
                words.pattern("page"),
                particulars,
                sections.inOrder());
    }

    private String lastRound(Consultation round) {
        return words.text(
                "round.line",
                words.sentence(words.code("kind", round.kind())),
                round.venue().city(),
                words.date(round.day()));
    }

    private String subject(BriefingFacts facts) {
        var next = facts.next();
        return next == null
                ? words.text("subject.unplanned", words.state(facts.partner()))
                : words.text(
                        "subject.meeting",
                        words.code("kind", next.kind()),
                        next.venue().city(),
                        words.date(next.day()));
    }

    /** Says the same for the same content, and another thing for any other. */
    private static String reference(BriefingDocument draft) {
        var digits = sha256(draft).substring(0, REFERENCE_DIGITS).toUpperCase(Locale.ROOT);
        return digits.substring(0, REFERENCE_DIGITS / 2) + "-" + digits.substring(REFERENCE_DIGITS / 2);
    }

    private static String sha256(BriefingDocument document) {
        try {
            return Sha256.of(JSON.writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document always has a JSON form", impossible);
        }
    }
}
