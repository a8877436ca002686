package org.chancery.report.composing;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.StatedFact.Kind;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.Outcome;
import org.chancery.report.upstream.PublicText;
import org.chancery.report.upstream.Statement;

/** Says facts one by one in a language, so that two sets of them can be held against each other. */
public final class StatedFacts {
    private final BriefingFacts facts;
    private final Words words;
    private final FigureWords figureWords;

    private StatedFacts(BriefingFacts facts, String language) {
        this.facts = facts;
        this.words = Words.in(language);
        this.figureWords = new FigureWords(words);
    }

    /** Each record once. */
    public static List<StatedFact> of(BriefingFacts facts, String language) {
        return new StatedFacts(facts, language).all().distinct().toList();
    }

    private Stream<StatedFact> all() {
        return Stream.of(
                        facts.trade().figures().stream().map(this::figure),
                        facts.commitments().stream().map(this::commitment),
                        Stream.ofNullable(facts.next()).map(next -> meeting(Kind.NEXT_MEETING, next)),
                        Stream.concat(Stream.ofNullable(facts.round()), facts.earlier().stream())
                                .map(held -> meeting(Kind.ROUND, held)),
                        facts.statements().stream().map(this::statement),
                        facts.outcomes().stream().map(this::outcome),
                        Stream.ofNullable(facts.publicText()).map(this::publicText))
                .flatMap(several -> several);
    }

    private StatedFact figure(Figure figure) {
        return new StatedFact(
                Kind.FIGURE,
                figure.id(),
                figure.vintage(),
                Marking.PUBLIC,
                words.text("changes.figure", figureWords.indicator(figure), figureWords.period(figure)),
                figureWords.value(figure));
    }

    /** Its age is no change. */
    private StatedFact commitment(Commitment commitment) {
        var due = commitment.dueDate();
        var date = due == null ? words.text("commitment.noDate") : words.date(due);
        return new StatedFact(
                Kind.COMMITMENT,
                commitment.id(),
                commitment.version(),
                commitment.marking(),
                commitment.text(),
                commitment.overdue() ? words.text("commitment.overdue", date) : date);
    }

    private StatedFact meeting(Kind kind, Consultation meeting) {
        return new StatedFact(
                kind,
                meeting.id(),
                meeting.version(),
                meeting.marking(),
                words.sentence(words.code("kind", meeting.kind())),
                words.text("changes.round", meeting.venue().city(), words.date(meeting.day())));
    }

    private StatedFact statement(Statement statement) {
        return new StatedFact(
                Kind.STATEMENT,
                statement.id(),
                statement.version(),
                statement.marking(),
                words.state(statement.side()),
                statement.text());
    }

    private StatedFact outcome(Outcome outcome) {
        return new StatedFact(
                Kind.OUTCOME,
                outcome.id(),
                outcome.version(),
                outcome.marking(),
                words.code("outcome", outcome.kind()),
                outcome.text());
    }

    /** In the one language in which it was asked for. */
    private StatedFact publicText(PublicText published) {
        var wording = published.texts().get(0);
        return new StatedFact(
                Kind.PUBLIC_TEXT,
                published.id(),
                published.edition(),
                Marking.PUBLIC,
                words.text("template." + PressRelease.TEMPLATE),
                wording.title() + ". " + wording.body().strip().replaceAll("\\s+", " "));
    }
}
