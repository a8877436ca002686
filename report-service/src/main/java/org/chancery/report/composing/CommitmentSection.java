package org.chancery.report.composing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.report.document.Block;
import org.chancery.report.upstream.Commitment;

/** What is still owed: ours, theirs and shared, the oldest first, overdue ones flagged. */
final class CommitmentSection {
    private final BriefingFacts facts;
    private final Words words;
    private final Citations citations;

    CommitmentSection(BriefingFacts facts, Words words, Citations citations) {
        this.facts = facts;
        this.words = words;
        this.citations = citations;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        addGroup(blocks, "commitments.ours", ours());
        addGroup(blocks, "commitments.theirs", theirs());
        addGroup(blocks, "commitments.shared", shared());
        return blocks;
    }

    /** One line for the summary; empty when nothing is owed. */
    List<Block> summary() {
        if (facts.commitments().isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        addCount(parts, "brief.ours", ours());
        addCount(parts, "brief.theirs", theirs());
        addCount(parts, "brief.shared", shared());
        var overdue = facts.commitments().stream().filter(Commitment::overdue).count();
        var highest = Marking.highest(
                facts.commitments().stream().map(Commitment::marking).toList());
        return List.of(new Block.Paragraph(
                words.portion(highest),
                words.text(
                        "brief.commitments",
                        words.count("brief.open", facts.commitments().size()),
                        String.join(", ", parts),
                        overdue == 0 ? words.text("brief.noneOverdue") : words.count("brief.overdue", overdue))));
    }

    private List<Commitment> ours() {
        return facts.commitments().stream()
                .filter(commitment -> commitment.responsible().equals(List.of(facts.home())))
                .toList();
    }

    private List<Commitment> theirs() {
        return facts.commitments().stream()
                .filter(commitment -> !commitment.responsible().contains(facts.home()))
                .toList();
    }

    private List<Commitment> shared() {
        return facts.commitments().stream()
                .filter(commitment -> commitment.responsible().contains(facts.home())
                        && commitment.responsible().size() > 1)
                .toList();
    }

    private void addCount(List<String> parts, String key, List<Commitment> commitments) {
        if (!commitments.isEmpty()) {
            parts.add(words.text(key, commitments.size()));
        }
    }

    private void addGroup(List<Block> blocks, String key, List<Commitment> commitments) {
        if (commitments.isEmpty()) {
            return;
        }
        blocks.add(new Block.Subheading(words.text(key)));
        blocks.add(table(commitments.stream()
                .map(commitment -> row(commitment, responsible(commitment), age(commitment)))
                .toList()));
    }

    /** Ours, theirs and shared, a line each; the second column says whose. */
    List<Block> inOneTable() {
        var rows = Stream.of(ours(), theirs(), shared())
                .flatMap(List::stream)
                .map(commitment -> row(
                        commitment,
                        words.states(oursFirst(commitment.responsible())),
                        age(commitment).replace("\n", ", ")))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(table(rows));
    }

    private Block table(List<Block.Row> rows) {
        return new Block.Table(
                Block.Layout.COMMITMENTS,
                List.of(
                        words.text("commitment.text"),
                        words.text("commitment.responsible"),
                        words.text("commitment.due"),
                        words.text("commitment.age")),
                rows);
    }

    private Block.Row row(Commitment commitment, String responsible, String age) {
        return new Block.Row(
                words.portion(commitment.marking()),
                null,
                List.of(citations.cite(commitment.text(), citations.of(commitment)), responsible, due(commitment), age),
                commitment.overdue());
    }

    private String responsible(Commitment commitment) {
        var lines = new ArrayList<String>();
        lines.add(words.states(oursFirst(commitment.responsible())));
        if (commitment.leadAgency() != null) {
            lines.add(commitment.leadAgency());
        }
        if (commitment.owner() != null) {
            lines.add(commitment.owner());
        }
        if (commitment.proposedBy() != null) {
            lines.add(words.text("commitment.proposedBy", words.state(commitment.proposedBy())));
        }
        return String.join("\n", lines);
    }

    private List<String> oursFirst(List<String> states) {
        return states.stream()
                .sorted(Comparator.comparing((String state) -> !state.equals(facts.home()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String due(Commitment commitment) {
        if (commitment.dueDate() == null) {
            return words.text("commitment.noDate");
        }
        var date = words.date(commitment.dueDate());
        return commitment.overdue() ? words.text("commitment.overdue", date) : date;
    }

    private String age(Commitment commitment) {
        return words.text(
                "commitment.ageLine",
                counted("commitment.days", commitment.ageDays()),
                counted("commitment.rounds", commitment.ageRounds()));
    }

    private String counted(String key, long number) {
        var exact = BigDecimal.valueOf(number);
        return words.text(words.plural(key, exact), words.number(exact));
    }
}
