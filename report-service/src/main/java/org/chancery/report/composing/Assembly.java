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
import org.chancery.report.document.Form;
import org.chancery.report.document.Look;
import org.chancery.report.document.Look.Letterhead;
import org.chancery.report.upstream.Consultation;
import org.jspecify.annotations.Nullable;

/** Puts the sections of a document together with what every document has: title block, sources, reference, data. */
final class Assembly {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFERENCE_DIGITS = 8;

    private final Look look;
    private final String template;
    private final String language;
    private final BriefingFacts facts;
    private final Words words;
    private final Citations citations;
    private final Sections sections;
    private final List<Particular> lines = new ArrayList<>();
    private Marking marking;

    Assembly(String template, String language, @Nullable Letterhead letterhead, BriefingFacts facts) {
        this(template, language, letterhead, facts, Form.FULL);
    }

    Assembly(String template, String language, @Nullable Letterhead letterhead, BriefingFacts facts, Form form) {
        this.look = new Look(form, letterhead);
        this.template = template;
        this.language = language;
        this.facts = facts;
        this.words = Words.in(language);
        this.citations = new Citations(words);
        this.sections = new Sections(words);
        this.marking = facts.marking();
    }

    BriefingFacts facts() {
        return facts;
    }

    String language() {
        return language;
    }

    Words words() {
        return words;
    }

    Citations citations() {
        return citations;
    }

    Sections sections() {
        return sections;
    }

    CommitmentSection commitments() {
        return new CommitmentSection(facts, words, citations);
    }

    TradeSection trade() {
        return new TradeSection(facts.trade(), words, citations);
    }

    /** What has changed since another version, nothing if there is none; with it the document may be marked higher. */
    List<Block> changes(@Nullable EarlierVersion earlier) {
        if (earlier == null) {
            return List.of();
        }
        var changes = new ChangesSection(earlier, facts, language, words);
        raiseTo(changes.marking());
        return changes.blocks();
    }

    /** The document says something of this marking that is not among its facts. */
    void raiseTo(Marking other) {
        marking = Marking.highest(List.of(marking, other));
    }

    /** A line of the title block. */
    void addParticular(String key, String value) {
        lines.add(new Particular(words.text(key), value));
    }

    RoundSections round(Consultation round) {
        return new RoundSections(facts, round, words, citations, language);
    }

    DelegationSection delegations() {
        return new DelegationSection(facts, words, language);
    }

    PreparationSections preparations() {
        return new PreparationSections(facts, words, citations);
    }

    /** Of what stands before them. */
    List<Block> sources() {
        return citations.notes();
    }

    /** The document as it would be printed, for a look at its size; nothing is kept of it. */
    BriefingDocument preview(Outline outline, List<String> order, @Nullable String subject) {
        var tried = new Sections(words);
        tried.add("missing", missing());
        outline.print(tried, order);
        return document(tried, subject, "0000-0000");
    }

    /** Makes the document: first what it lacks, then its sections in the order; nothing can be added afterwards. */
    Composition close(Outline outline, List<String> order, @Nullable String subject) {
        sections.add("missing", missing());
        outline.print(sections, order);
        var reference = reference(document(sections, subject, ""));
        var document = document(sections, subject, reference);
        var manifest = new Provenance(facts, words, citations)
                .manifest(template, look.form(), language, reference, marking, sha256(document));
        return new Composition(document, manifest, new DataFiles(facts, words, citations).files(manifest), facts);
    }

    private List<Block> missing() {
        return facts.missing().stream()
                .<Block>map(lack -> new Block.Caution(
                        words.portion(Marking.PUBLIC),
                        words.text("missing." + lack.part(), words.text("missing." + lack.reason(), lack.service()))))
                .toList();
    }

    private BriefingDocument document(Sections printed, @Nullable String subject, String reference) {
        var day = words.date(facts.day());
        var particulars = new ArrayList<Particular>();
        particulars.add(new Particular(words.text("dataAsOf"), day));
        particulars.addAll(lines);
        particulars.add(new Particular(words.text("reference"), reference));
        return new BriefingDocument(
                language,
                words.text("title." + template, words.state(facts.home()), words.state(facts.partner())),
                subject,
                words.text("marking." + marking),
                reference,
                words.text("footer", day),
                words.pattern("page"),
                List.copyOf(particulars),
                printed.inOrder(),
                look);
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
