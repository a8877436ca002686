package org.chancery.report.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.StatedFact.Kind;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.PublicText;
import org.chancery.report.upstream.TradeProfile;
import org.jspecify.annotations.Nullable;

/** What was printed in a released document and is right no longer, beside what is. */
public final class Corrigendum {
    /** Its name where documents are listed; nobody asks for one without the document that it corrects. */
    public static final String TEMPLATE = "corrigendum";

    private final String language;
    private final HouseStyle style;
    private final Words words;

    public Corrigendum(String language, HouseStyle style) {
        this.language = language;
        this.style = style;
        this.words = Words.in(language);
    }

    /**
     * Composes it.
     *
     * @param before the facts as the document printed them, without what this reader may not see
     * @param after the facts as they are now
     */
    public Composition compose(Corrected corrected, BriefingFacts before, BriefingFacts after) {
        var corrections = corrections(before, after, language);
        var assembly = new Assembly(TEMPLATE, language, style.letterhead(language), only(corrections, after));
        corrections.forEach(correction -> assembly.raiseTo(correction.marking()));
        assembly.addParticular("lastRelease", corrected.number());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                words.portion(Marking.PUBLIC),
                words.text("correction.intro", corrected.number(), words.date(corrected.releasedOn()))));
        var figures = corrections.stream()
                .filter(correction -> correction.fact().kind() == Kind.FIGURE)
                .toList();
        if (!figures.isEmpty()) {
            blocks.add(table(figures, after, assembly.citations()));
        }
        corrections.stream()
                .filter(correction -> correction.fact().kind() != Kind.FIGURE)
                .forEach(correction -> blocks.addAll(texts(correction)));
        var outline = new Outline().section("corrections", () -> blocks).section("sources", assembly::sources);
        return assembly.close(
                outline,
                List.of("corrections", "sources"),
                words.text(
                        "subject.corrigendum",
                        words.text("template." + corrected.template()),
                        corrected.number(),
                        words.date(corrected.releasedOn())));
    }

    /** What of the earlier facts is not right any more. */
    public static List<Difference> corrections(BriefingFacts before, BriefingFacts after, String language) {
        return Difference.between(before, after, language).stream()
                .filter(Difference::isCorrection)
                .toList();
    }

    private Block table(List<Difference> corrections, BriefingFacts after, Citations citations) {
        return new Block.Table(
                Block.Layout.FIGURES,
                List.of(
                        words.text("correction.printed"),
                        words.text("correction.correct"),
                        words.text("figure.source")),
                corrections.stream()
                        .map(correction -> new Block.Row(
                                words.portion(correction.marking()),
                                correction.fact().label(),
                                List.of(
                                        printed(correction),
                                        correct(correction),
                                        source(correction.fact().recordId(), after, citations)),
                                false))
                        .toList());
    }

    private static String printed(Difference correction) {
        var before = correction.before();
        return before == null ? "" : before.value();
    }

    private String correct(Difference correction) {
        var after = correction.after();
        return after == null ? words.text("correction.gone") : after.value();
    }

    private static String source(UUID figure, BriefingFacts after, Citations citations) {
        return after.trade().figures().stream()
                .filter(known -> known.id().equals(figure))
                .findFirst()
                .map(known -> "[" + citations.of(known) + "]")
                .orElse("");
    }

    private List<Block> texts(Difference correction) {
        var before = correction.before();
        var after = correction.after();
        var byLabel = correction.fact().kind() == Kind.COMMITMENT;
        return List.of(
                new Block.Subheading(
                        byLabel
                                ? words.text("section.commitments")
                                : correction.fact().label()),
                new Block.Paragraph(
                        words.portion(correction.marking()),
                        words.text("correction.was", before == null ? "" : byLabel ? before.label() : before.value())),
                new Block.Paragraph(
                        words.portion(correction.marking()),
                        words.text(
                                "correction.now",
                                after == null
                                        ? words.text("correction.gone")
                                        : byLabel ? after.label() : after.value())));
    }

    /** The facts as they are now of what is corrected, so that nothing else travels in the document. */
    private static BriefingFacts only(List<Difference> corrections, BriefingFacts after) {
        Set<UUID> corrected = corrections.stream()
                .map(correction -> correction.fact().recordId())
                .collect(Collectors.toSet());
        var trade = new TradeProfile(
                after.trade().figures().stream()
                        .filter((Figure figure) -> corrected.contains(figure.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
        var round = after.round();
        var ofRound = round != null
                && (corrected.contains(round.id())
                        || corrections.stream()
                                .anyMatch(correction -> Set.of(Kind.STATEMENT, Kind.OUTCOME)
                                        .contains(correction.fact().kind())));
        return new BriefingFacts(
                after.home(),
                after.partner(),
                after.asOf(),
                ofRound ? round : null,
                null,
                publicText(corrected, after),
                List.of(),
                List.of(),
                after.statements().stream()
                        .filter(statement -> corrected.contains(statement.id()))
                        .toList(),
                after.outcomes().stream()
                        .filter(outcome -> corrected.contains(outcome.id()))
                        .toList(),
                after.commitments().stream()
                        .filter(commitment -> corrected.contains(commitment.id()))
                        .toList(),
                trade,
                Ahead.NOTHING,
                after.earlier().stream()
                        .filter(held -> corrected.contains(held.id()))
                        .toList(),
                List.of());
    }

    private static @Nullable PublicText publicText(Set<UUID> corrected, BriefingFacts after) {
        var published = after.publicText();
        return published != null && corrected.contains(published.id()) ? published : null;
    }

    /** The released document. */
    public record Corrected(String template, String number, LocalDate releasedOn) {}
}
