package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Ahead.Prepared;
import org.chancery.report.document.Block;
import org.chancery.report.document.BriefingDocument.Particular;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.Preparation;
import org.jspecify.annotations.Nullable;

/**
 * What a brief says, in as few lines as it can be said: no fact twice, a person, a promise, a figure a line. Sections have the names
 * of the full brief.
 */
final class Digest {
    private final Assembly assembly;
    private final BriefingFacts facts;
    private final Words words;
    private final Citations citations;
    private final List<Prepared> prepared;

    Digest(Assembly assembly) {
        this.assembly = assembly;
        this.facts = assembly.facts();
        this.words = assembly.words();
        this.citations = assembly.citations();
        this.prepared = facts.ahead().printed();
    }

    Outline outline() {
        return new Outline()
                .section("objectives", () -> ofEach(item -> List.of(item.objective())))
                .section("points", assembly.preparations()::points)
                .section("brief", this::standing)
                .section("commitments", this::commitments)
                .section("delegations", this::people)
                .section("trade", this::figures)
                .section("outcome", this::outcomes)
                .section("pressLine", () -> ofEach(item -> ofNullable(item.pressLine())))
                .section("response", () -> ofEach(item -> ofNullable(item.ourResponse())))
                .section("theirObjectives", () -> ofEach(item -> ofNullable(item.theirObjective())))
                .section("tactics", () -> ofEach(Preparation::tacticalArguments));
    }

    private static List<String> ofNullable(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** Each with the item that it is about, and the higher of the two markings. */
    private List<Block> ofEach(Function<Preparation, List<String>> part) {
        var next = facts.next();
        if (next == null) {
            return List.of();
        }
        return prepared.stream()
                .<Block>flatMap(item -> part.apply(item.preparation()).stream()
                        .filter(text -> !text.isBlank())
                        .map(text -> new Block.Point(
                                portion(next.marking(), item.preparation().marking()),
                                citations.cite(
                                        words.text("paraphrase", title(item.item()), text.strip()),
                                        citations.of(next, item.item(), item.preparation())))))
                .toList();
    }

    private String title(AgendaItem item) {
        return words.text("round.agendaItem", item.position(), item.title());
    }

    private List<Block> standing() {
        var blocks = new ArrayList<Block>();
        blocks.add(PreMeetingBrief.lastRound(assembly));
        blocks.addAll(assembly.commitments().summary());
        return blocks;
    }

    private List<Block> outcomes() {
        var round = facts.round();
        return round == null ? List.of() : assembly.round(round).outcomes();
    }

    private List<Block> commitments() {
        return assembly.commitments().inOneTable();
    }

    /** A person a line, the heads before anybody else. */
    private List<Block> people() {
        var meeting = facts.metBy();
        if (meeting == null) {
            return List.of();
        }
        var sides = new Sides(facts, words);
        var lines = sides.oursFirst(facts.delegationsToPrint(), Delegation::party).stream()
                .flatMap(delegation -> delegation.members().stream()
                        .sorted(Comparator.comparing(Delegation.Member::role))
                        .map(member -> new Particular(sides.name(delegation.party()), person(member))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Particulars(words.portion(meeting.marking()), lines));
    }

    private String person(Delegation.Member member) {
        return words.text(
                "person.line",
                Names.inAllForms(member.nameForms(), assembly.language()).replace("\n", " / "),
                member.title(),
                words.code("role", member.role().name()));
    }

    /** A figure a line, below one another those of one measure; then what may be concluded and what must not. */
    private List<Block> figures() {
        var figureWords = new FigureWords(words);
        var lines = facts.trade().figures().stream()
                .collect(Collectors.groupingBy(figureWords::indicator, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(measure -> measure.getValue().stream()
                        .map(figure -> new Particular(measure.getKey(), line(figureWords, figure))))
                .toList();
        var blocks = new ArrayList<Block>();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Particulars(words.portion(Marking.PUBLIC), lines));
        }
        blocks.addAll(assembly.trade().changes());
        return blocks;
    }

    private String line(FigureWords figureWords, Figure figure) {
        return citations.cite(
                words.text("figure.line", figureWords.period(figure), figureWords.value(figure)), citations.of(figure));
    }

    private String portion(Marking one, Marking other) {
        return words.portion(Marking.highest(List.of(one, other)));
    }
}
