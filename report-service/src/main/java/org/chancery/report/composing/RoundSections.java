package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Outcome;
import org.chancery.report.upstream.Statement;

/** What was last said between the two sides, and by whom. */
final class RoundSections {
    private final BriefingFacts facts;
    private final Consultation round;
    private final Words words;
    private final Citations citations;
    private final String language;
    private final Sides sides;

    RoundSections(BriefingFacts facts, Consultation round, Words words, Citations citations, String language) {
        this.facts = facts;
        this.round = round;
        this.words = words;
        this.citations = citations;
        this.language = language;
        this.sides = new Sides(facts, words);
    }

    List<Block> particulars() {
        var lines = new ArrayList<Particular>();
        lines.add(line("round.title", round.title()));
        lines.add(line("round.kind", words.sentence(words.code("kind", round.kind()))));
        lines.add(line("round.level", words.sentence(words.code("level", round.level()))));
        lines.add(line("round.date", words.date(round.day())));
        lines.add(line("round.place", place()));
        lines.add(line("round.host", words.state(round.host())));
        lines.add(line("round.status", words.sentence(words.code("status", round.status()))));
        if (!facts.agenda().isEmpty()) {
            lines.add(line("round.agenda", agenda()));
        }
        return List.of(new Block.Particulars(words.portion(round.marking()), lines));
    }

    private String place() {
        var venue = round.venue();
        return venue.place() == null ? venue.city() : venue.city() + ", " + venue.place();
    }

    private String agenda() {
        return facts.agenda().stream()
                .sorted(Comparator.comparingInt(AgendaItem::position))
                .map(item -> words.text("round.agendaItem", item.position(), item.title()))
                .collect(Collectors.joining("\n"));
    }

    List<Block> positions() {
        var blocks = new ArrayList<Block>();
        for (var side : sides()) {
            var said = statements(
                    statement -> statement.side().equals(side) && statement.kind() != Statement.Kind.PROPOSAL);
            if (!said.isEmpty()) {
                blocks.add(new Block.Subheading(sides.name(side)));
                said.forEach(statement -> blocks.add(spoken(statement, position(statement))));
            }
        }
        return blocks;
    }

    private String position(Statement statement) {
        return statement.kind() == Statement.Kind.RESERVATION && !statement.verbatim()
                ? words.text("reservation", words.state(statement.side()), statement.text())
                : statement.text();
    }

    List<Block> proposals() {
        return sides().stream()
                .flatMap(
                        side -> statements(statement ->
                                        statement.side().equals(side) && statement.kind() == Statement.Kind.PROPOSAL)
                                .stream())
                .map(statement -> spoken(
                        statement,
                        statement.verbatim()
                                ? statement.text()
                                : words.text("proposal", words.state(statement.side()), statement.text())))
                .toList();
    }

    private Block spoken(Statement statement, String text) {
        var portion = words.portion(statement.marking());
        var number = citations.of(round);
        var speaker = statement.speaker();
        var name = speaker == null ? null : Names.inLanguage(speaker.nameForms(), language);
        if (statement.verbatim()) {
            var who = name == null ? words.state(statement.side()) : name;
            return new Block.Quotation(
                    portion, words.text("quotation", withoutQuotationMarks(text)), citations.cite(who, number));
        }
        var said = name == null ? text : words.text("paraphrase", name, text);
        return new Block.Paragraph(portion, citations.cite(said, number));
    }

    List<Block> outcomes() {
        return facts.outcomes().stream()
                .<Block>map(outcome -> new Block.Paragraph(
                        words.portion(outcome.marking()), citations.cite(line(outcome), citations.of(round))))
                .toList();
    }

    private String line(Outcome outcome) {
        return words.text("outcome.line", words.code("outcome", outcome.kind()), outcome.text());
    }

    private List<Statement> statements(Predicate<Statement> which) {
        return facts.statements().stream().filter(which).toList();
    }

    private List<String> sides() {
        return sides.oursFirst(round.parties(), side -> side);
    }

    private Particular line(String key, String value) {
        return new Particular(words.text(key), value);
    }

    /** Whoever typed the quotation may have put marks round it. */
    private static String withoutQuotationMarks(String text) {
        return text.strip().replaceAll("^[\"\u201c\u201e\u00ab]+|[\"\u201c\u201d\u00bb]+$", "");
    }
}
