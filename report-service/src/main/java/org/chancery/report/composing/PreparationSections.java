package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.report.composing.Ahead.Prepared;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.AgendaItem.Tier;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Preparation;
import org.jspecify.annotations.Nullable;

/**
 * What we want from the next meeting and what we say there, item by item of its agenda: first what is certain to come up. An
 * item has the marking of its meeting, what we prepared for it the one of the preparation.
 */
final class PreparationSections {
    private final Words words;
    private final Citations citations;
    private final @Nullable Consultation meeting;
    private final List<AgendaItem> agenda;
    private final List<Prepared> prepared;

    PreparationSections(BriefingFacts facts, Words words, Citations citations) {
        this.words = words;
        this.citations = citations;
        this.meeting = facts.next();
        this.agenda = facts.ahead().items();
        this.prepared = facts.ahead().printed();
    }

    List<Block> objectives() {
        return ofEach(Preparation::objective);
    }

    /** By tier, since the reader looks for what fits the moment. */
    List<Block> points() {
        var tiers = prepared.stream()
                .filter(item -> !item.preparation().arguments().isEmpty())
                .collect(Collectors.groupingBy(item -> Ahead.tier(item.item())));
        var blocks = new ArrayList<Block>();
        for (var tier : Tier.values()) {
            var items = tiers.getOrDefault(tier, List.of());
            if (!items.isEmpty()) {
                blocks.add(new Block.Subheading(words.text("tier." + tier)));
                items.forEach(item -> addList(
                        blocks, lead(item.item()), item, item.preparation().arguments()));
            }
        }
        return blocks;
    }

    List<Block> tactics() {
        var blocks = new ArrayList<Block>();
        prepared.stream()
                .filter(item -> !item.preparation().tacticalArguments().isEmpty())
                .forEach(item -> addList(
                        blocks, title(item.item()), item, item.preparation().tacticalArguments()));
        return blocks;
    }

    /** With who says that they want it. */
    List<Block> theirObjectives() {
        return ofEach(preparation -> preparation.theirObjective() == null
                ? null
                : words.text(
                        "preparation.theirs",
                        preparation.theirObjective().strip(),
                        preparation.theirObjectiveSource() == null ? "" : preparation.theirObjectiveSource()));
    }

    List<Block> response() {
        return ofEach(Preparation::ourResponse);
    }

    List<Block> pressLine() {
        return ofEach(Preparation::pressLine);
    }

    /** Where and when, and what is on the agenda. */
    List<Block> meeting() {
        if (meeting == null) {
            return List.of();
        }
        var lines = new ArrayList<Particular>();
        lines.add(line("round.title", meeting.title()));
        lines.add(line("round.date", words.date(meeting.day())));
        lines.add(line(
                "round.place",
                meeting.venue().place() == null
                        ? meeting.venue().city()
                        : meeting.venue().city() + ", " + meeting.venue().place()));
        lines.add(line("round.host", words.state(meeting.host())));
        if (!agenda.isEmpty()) {
            lines.add(line(
                    "round.agenda",
                    agenda.stream()
                            .sorted(Comparator.comparingInt(AgendaItem::position))
                            .map(this::lead)
                            .collect(Collectors.joining("\n"))));
        }
        return List.of(new Block.Particulars(words.portion(meeting.marking()), lines));
    }

    private List<Block> ofEach(Function<Preparation, @Nullable String> part) {
        var blocks = new ArrayList<Block>();
        for (var item : prepared) {
            var text = part.apply(item.preparation());
            if (text != null && !text.isBlank()) {
                blocks.add(topic(title(item.item())));
                blocks.add(new Block.Paragraph(portion(item), cite(text, item)));
            }
        }
        return blocks;
    }

    private void addList(List<Block> blocks, String title, Prepared item, List<String> texts) {
        blocks.add(topic(title));
        texts.forEach(text -> blocks.add(new Block.Point(portion(item), cite(text, item))));
    }

    private Block topic(String title) {
        return new Block.Topic(meeting == null ? "" : words.portion(meeting.marking()), title);
    }

    private String cite(String text, Prepared item) {
        return meeting == null
                ? text
                : citations.cite(text.strip(), citations.of(meeting, item.item(), item.preparation()));
    }

    private String portion(Prepared item) {
        return words.portion(item.preparation().marking());
    }

    private String title(AgendaItem item) {
        return words.text("round.agendaItem", item.position(), item.title());
    }

    private String lead(AgendaItem item) {
        var led = item.leadSide() == null
                ? title(item)
                : words.text("item.lead", title(item), words.state(item.leadSide()));
        return item.state() == AgendaItem.State.CANDIDATE ? words.text("item.candidate", led) : led;
    }

    private Particular line(String key, String value) {
        return new Particular(words.text(key), value);
    }
}
