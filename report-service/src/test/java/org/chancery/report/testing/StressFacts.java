package org.chancery.report.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Ahead;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.upstream.AgendaItem;
import org.chancery.report.upstream.Commitment;
import org.chancery.report.upstream.Consultation;
import org.chancery.report.upstream.Delegation;
import org.chancery.report.upstream.Figure;
import org.chancery.report.upstream.NameForm;
import org.chancery.report.upstream.Outcome;
import org.chancery.report.upstream.Preparation;
import org.chancery.report.upstream.PublicText;
import org.chancery.report.upstream.Statement;
import org.chancery.report.upstream.TradeProfile;

/** More of everything than any page holds, in the script of the language: long texts, long names, many rows. */
public final class StressFacts {
    private static final int COMMITMENTS = 40;
    private static final int ITEMS = 12;
    private static final int MEMBERS = 15;
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2024;

    /** In each a word without a blank that is longer than a column. */
    private static final Map<String, String> SENTENCES = Map.of(
            "en",
                    "Every word of this has to be weighed, re-export-and-transit-facilitation included, and none may be lost. ",
            "ru",
                    "Каждое слово здесь должно быть взвешено, включая достопримечательности внешнеэкономического сотрудничества, и ни одно не потеряно. ",
            "kk",
                    "Мұндағы әрбір сөз салмақталуы тиіс, ынтымақтастықтарымыздағылардың өзі де, ешқайсысы жоғалмауы керек. ",
            "bg",
                    "Всяка дума тук трябва да бъде претеглена, включително външноикономическите взаимоотношения, и нито една изгубена. ");

    private final String language;
    private final String text;

    private StressFacts(String language) {
        this.language = language;
        this.text = SENTENCES.get(language).repeat(25).strip();
    }

    /** Of a meeting that is prepared, with texts in the language. */
    public static BriefingFacts in(String language) {
        return new StressFacts(language).facts();
    }

    private BriefingFacts facts() {
        return FactsBuilder.runningExample()
                .next(FactsBuilder.sofia())
                .commitments(commitments().toArray(Commitment[]::new))
                .statements(statements().toArray(Statement[]::new))
                .outcomes(outcomes().toArray(Outcome[]::new))
                .earlier(earlier().toArray(Consultation[]::new))
                .trade(trade())
                .ahead(ahead())
                .published(publicText())
                .build();
    }

    private List<Commitment> commitments() {
        var commitments = new ArrayList<Commitment>();
        for (var number = 1; number <= COMMITMENTS; number++) {
            var responsible = number % 3 == 0 ? List.of("BGR", "KAZ") : List.of(number % 3 == 1 ? "KAZ" : "BGR");
            commitments.add(
                    number == COMMITMENTS - 1
                            ? FactsBuilder.overdue(100 + number, "Overdue promise 39", LocalDate.of(2024, 5, 1))
                            : FactsBuilder.commitment(
                                    100 + number, number + ": " + beginning(number), responsible, "BGR"));
        }
        return commitments;
    }

    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        for (var number = 1; number <= 12; number++) {
            var side = number % 2 == 0 ? "KAZ" : "BGR";
            var kind = List.of(Statement.Kind.values()).get(number % 3);
            var verbatim = number % 4 == 0;
            statements.add(new Statement(
                    FactsBuilder.id(300 + number),
                    side,
                    kind,
                    number == 5 ? text : beginning(number),
                    verbatim,
                    verbatim ? new Statement.Speaker(List.of(new NameForm(language, name(number)))) : null,
                    number == 3 ? Marking.RESTRICTED : Marking.OFFICIAL,
                    1));
        }
        return statements;
    }

    private List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        for (var kind : List.of("AGREED", "NOTED", "RESERVED", "REAFFIRMED")) {
            outcomes.add(new Outcome(
                    FactsBuilder.id(350 + outcomes.size()), kind, beginning(outcomes.size() + 2), Marking.OFFICIAL, 1));
        }
        return outcomes;
    }

    private static List<Consultation> earlier() {
        var rounds = new ArrayList<Consultation>();
        for (var year = 2005; year < 2023; year++) {
            rounds.add(0, FactsBuilder.earlierRound(year, LocalDate.of(year, 5, 6), Marking.OFFICIAL));
        }
        return rounds;
    }

    private static TradeProfile trade() {
        var figures = new ArrayList<Figure>();
        var years = new ArrayList<UUID>();
        var number = 400;
        for (var indicator : List.of("TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE", "FDI_NET_FLOW")) {
            for (var year = LAST_YEAR; year >= FIRST_YEAR; year--) {
                var value = indicator.equals("TRADE_BALANCE") ? -year + ".05" : year * 7 + ".25";
                var figure = FactsBuilder.figure(number++, indicator, Integer.toString(year), value, 2, false);
                figures.add(figure);
                if (indicator.equals("TRADE_BALANCE")) {
                    years.add(0, figure.id());
                }
            }
        }
        figures.addAll(FactsBuilder.sixFigures().figures());
        var newest = figures.get(0).id();
        return new TradeProfile(
                figures,
                List.of(new TradeProfile.Series("YEAR", years)),
                List.of(new TradeProfile.Comparison(newest, figures.get(1).id(), new BigDecimal("-0.05"), 2)),
                List.of(
                        new TradeProfile.Caution("NO_LIKE_PERIOD", "No figure", List.of(FactsBuilder.id(41))),
                        new TradeProfile.Caution("SEVERAL_PUBLISHERS", "Two", List.of(newest)),
                        new TradeProfile.Caution("CUMULATIVE_RANGE", "A total", List.of(FactsBuilder.id(43)))));
    }

    private Ahead ahead() {
        var agenda = new ArrayList<AgendaItem>();
        var preparations = new ArrayList<Preparation>();
        for (var position = 1; position <= ITEMS; position++) {
            agenda.add(FactsBuilder.item(
                    position,
                    position % 4 == 0 ? beginning(3) : SENTENCES.get(language).strip(),
                    List.of(AgendaItem.Tier.values()).get(position % 3),
                    AgendaItem.State.ADOPTED));
            preparations.add(new Preparation(
                    FactsBuilder.id(200 + position),
                    FactsBuilder.id(60 + position),
                    "Objective " + position + ": " + beginning(position),
                    List.of("First reason: " + beginning(position), text),
                    List.of(beginning(position)),
                    beginning(position),
                    "embassy",
                    beginning(position),
                    beginning(position),
                    Marking.RESTRICTED,
                    1));
        }
        return new Ahead(agenda, List.of(new Delegation("BGR", members(), 1)), preparations);
    }

    private List<Delegation.Member> members() {
        var members = new ArrayList<Delegation.Member>();
        for (var number = 1; number <= MEMBERS; number++) {
            members.add(new Delegation.Member(
                    List.of(
                            new NameForm("en", "Konstantinopolsky-Preobrazhensky " + number),
                            new NameForm("kk", name(number))),
                    number == 1 ? Delegation.Role.HEAD : Delegation.Role.MEMBER,
                    beginning(2)));
        }
        return members;
    }

    private PublicText publicText() {
        var body = new ArrayList<String>();
        for (var paragraph = 1; paragraph <= 20; paragraph++) {
            body.add(beginning(paragraph));
        }
        var published = FactsBuilder.publicText(language);
        return new PublicText(
                published.id(),
                published.edition(),
                published.date(),
                published.parties(),
                List.of(new PublicText.Wording(language, beginning(2), String.join("\n\n", body))),
                published.publishedAt());
    }

    private static String name(int number) {
        return "Қасім-Әбдірахманов Нұрсұлтан " + number;
    }

    /** Of the long text, so many sentences at most. */
    private String beginning(int sentences) {
        return SENTENCES.get(language).repeat(Math.min(sentences, 12)).strip();
    }
}
