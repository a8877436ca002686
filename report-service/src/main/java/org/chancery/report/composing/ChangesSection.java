package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;

/** What has changed since the version that the reader had: facts, figures, commitments. */
final class ChangesSection {
    private final EarlierVersion earlier;
    private final List<Difference> differences;
    private final Words words;

    ChangesSection(EarlierVersion earlier, BriefingFacts facts, String language, Words words) {
        this.earlier = earlier;
        this.words = words;
        this.differences = Difference.between(earlier.facts(), facts, language);
    }

    /** Of what is said here, which may be marked higher than what is left. */
    Marking marking() {
        return Marking.highest(differences.stream().map(Difference::marking).toList());
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                words.portion(Marking.PUBLIC),
                words.text(
                        differences.isEmpty() ? "changes.none" : "changes.since",
                        earlier.number(),
                        words.date(earlier.day()))));
        for (var change : Difference.Change.values()) {
            var lines = differences.stream()
                    .filter(difference -> difference.change() == change)
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.Subheading(words.text("changes." + change)));
                blocks.addAll(lines);
            }
        }
        return blocks;
    }

    private Block line(Difference difference) {
        return new Block.Paragraph(words.portion(difference.marking()), said(difference));
    }

    private String said(Difference difference) {
        var fact = difference.fact();
        var before = difference.before();
        if (before == null || difference.change() != Difference.Change.CHANGED) {
            return words.text("changes.fact", fact.label(), fact.value());
        }
        return before.label().equals(fact.label())
                ? words.text("changes.value", fact.label(), fact.value(), before.value())
                : words.text(
                        "changes.both",
                        words.text("changes.fact", fact.label(), fact.value()),
                        words.text("changes.fact", before.label(), before.value()));
    }
}
