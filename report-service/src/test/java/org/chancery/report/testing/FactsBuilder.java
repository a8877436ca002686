package org.chancery.report.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Ahead;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.Missing;
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

/** The running example, Kazakhstan and Bulgaria in Astana on 21 October 2023, and changes to it. */
public final class FactsBuilder {
    public static final LocalDate ASTANA = LocalDate.of(2023, 10, 21);

    private Consultation round = astana(Marking.OFFICIAL);
    private Consultation next;
    private PublicText publicText;
    private List<AgendaItem> agenda = List.of(
            item(1, "State and prospects of bilateral relations", null, AgendaItem.State.DISCUSSED),
            item(2, "Expanding the legal framework", null, AgendaItem.State.DISCUSSED),
            item(3, "Inter-parliamentary cooperation", null, AgendaItem.State.DISCUSSED),
            item(4, "Interaction within multilateral organizations", null, AgendaItem.State.DISCUSSED),
            item(5, "Major international issues", null, AgendaItem.State.DISCUSSED));
    private List<Delegation> delegations = List.of(
            new Delegation(
                    "BGR",
                    List.of(
                            member(Delegation.Role.MEMBER, "Director", new NameForm("en", "Elena Petrova")),
                            member(
                                    Delegation.Role.HEAD,
                                    "Deputy Minister of Foreign Affairs",
                                    new NameForm(
                                            "bg",
                                            "\u0422\u0438\u0445\u043e\u043c\u0438\u0440 \u0410\u043d\u0433\u0435\u043b\u043e\u0432 \u0421\u0442\u043e\u0439\u0447\u0435\u0432"),
                                    new NameForm("en", "Tihomir Anguelov Stoytchev"))),
                    1),
            new Delegation(
                    "KAZ",
                    List.of(
                            member(
                                    Delegation.Role.HEAD,
                                    "Deputy Minister of Foreign Affairs",
                                    new NameForm("en", "Roman Vassilenko"),
                                    new NameForm(
                                            "kk",
                                            "\u0420\u043e\u043c\u0430\u043d \u0412\u0430\u0441\u0438\u043b\u0435\u043d\u043a\u043e"))),
                    1));
    private List<Statement> statements = List.of(
            statement(1, "KAZ", Statement.Kind.POSITION, "Bulgaria is an important partner in South East Europe."),
            new Statement(
                    id(12),
                    "KAZ",
                    Statement.Kind.POSITION,
                    "Reviving the Intergovernmental Commission would open new avenues.",
                    true,
                    new Statement.Speaker(List.of(new NameForm("en", "Roman Vassilenko"))),
                    Marking.PUBLIC,
                    2),
            statement(
                    3,
                    "BGR",
                    Statement.Kind.POSITION,
                    "Interest in energy, green hydrogen, telecommunications, transport and logistics."),
            statement(
                    4,
                    "BGR",
                    Statement.Kind.PROPOSAL,
                    "join efforts to develop the Middle Corridor, which would raise bilateral trade volume."));
    private List<Outcome> outcomes = List.of(
            new Outcome(
                    id(21),
                    "AGREED",
                    "Both sides keep an ongoing dialogue between the two ministries; regular bilateral consultations matter.",
                    Marking.OFFICIAL,
                    1),
            new Outcome(
                    id(22),
                    "REAFFIRMED",
                    "A mutual commitment to expand trade, economic and investment cooperation further.",
                    Marking.PUBLIC,
                    1));
    private List<Commitment> commitments = List.of(
            commitment(1, "Revive the Intergovernmental Commission on Economic Cooperation", List.of("KAZ"), "KAZ"),
            commitment(2, "Cooperate on the Middle Corridor", List.of("BGR"), "BGR"),
            commitment(3, "Hold the next round of consultations", List.of("BGR", "KAZ"), null));
    private TradeProfile trade = sixFigures();
    private Ahead ahead = Ahead.NOTHING;
    private List<Consultation> earlier = List.of();
    private List<Missing> missing = List.of();

    private FactsBuilder() {}

    public static FactsBuilder runningExample() {
        return new FactsBuilder();
    }

    public FactsBuilder withoutRound() {
        round = null;
        agenda = List.of();
        delegations = List.of();
        statements = List.of();
        outcomes = List.of();
        return this;
    }

    /** The round bears this marking. */
    public FactsBuilder marked(Marking marking) {
        round = astana(marking);
        return this;
    }

    /** Another last round, with the same agenda, delegations, statements and outcomes. */
    public FactsBuilder round(Consultation held) {
        round = held;
        return this;
    }

    public FactsBuilder next(Consultation meeting) {
        next = meeting;
        return this;
    }

    /** The meeting in Sofia of which item 1 is certain, item 2 comes up if they raise it and item 3 must be answered. */
    public FactsBuilder prepared(Preparation... preparations) {
        next = sofia();
        ahead = new Ahead(
                List.of(
                        item(
                                1,
                                "Reviving the Intergovernmental Commission",
                                AgendaItem.Tier.CERTAIN,
                                AgendaItem.State.ADOPTED),
                        item(2, "Middle Corridor", AgendaItem.Tier.IF_RAISED, AgendaItem.State.CANDIDATE),
                        item(3, "Transit fees", AgendaItem.Tier.DEFENSIVE, AgendaItem.State.ADOPTED)),
                List.of(),
                List.of(preparations));
        return this;
    }

    /** The same with what the three items are usually prepared with. */
    public FactsBuilder prepared() {
        return prepared(
                preparation(1, Marking.RESTRICTED, "A date for the commission before summer."),
                preparation(2, Marking.OFFICIAL, "Their share of the works in writing."),
                preparation(3, Marking.RESTRICTED, "No new promise on fees."));
    }

    public FactsBuilder ahead(Ahead known) {
        ahead = known;
        return this;
    }

    public FactsBuilder earlier(Consultation... rounds) {
        earlier = List.of(rounds);
        return this;
    }

    public FactsBuilder missing(Missing... several) {
        missing = List.of(several);
        return this;
    }

    public FactsBuilder published(PublicText text) {
        publicText = text;
        return this;
    }

    public FactsBuilder statements(Statement... several) {
        statements = List.of(several);
        return this;
    }

    public FactsBuilder outcomes(Outcome... several) {
        outcomes = List.of(several);
        return this;
    }

    public FactsBuilder commitments(Commitment... several) {
        commitments = List.of(several);
        return this;
    }

    public FactsBuilder trade(TradeProfile profile) {
        trade = profile;
        return this;
    }

    public BriefingFacts build() {
        return new BriefingFacts(
                "KAZ",
                "BGR",
                Instant.parse("2026-11-23T12:00:00Z"),
                round,
                next,
                publicText,
                agenda,
                delegations,
                statements,
                outcomes,
                commitments,
                trade,
                ahead,
                earlier,
                missing);
    }

    public static AgendaItem item(int position, String title, AgendaItem.Tier tier, AgendaItem.State state) {
        return new AgendaItem(id(60 + position), position, title, "BILATERAL", "KAZ", tier, state, 1);
    }

    /** Of the item at that position, every part of it named after its objective. */
    public static Preparation preparation(int position, Marking marking, String objective) {
        return new Preparation(
                id(70 + position),
                id(60 + position),
                objective,
                List.of("First reason for: " + objective, "Second reason for: " + objective),
                List.of("Weak point against: " + objective),
                "They want the contrary of: " + objective,
                "embassy in Sofia",
                "We answer: " + objective,
                "The press hears: " + objective,
                marking,
                position);
    }

    /** The next meeting, in Sofia. */
    public static Consultation sofia() {
        return new Consultation(
                id(3),
                "Second round of political consultations",
                "POLITICAL_CONSULTATIONS",
                "DEPUTY_MINISTER",
                List.of("BGR", "KAZ"),
                "BGR",
                new Consultation.Venue("Sofia", null),
                LocalDate.of(2027, 2, 9),
                null,
                "PLANNED",
                Marking.OFFICIAL,
                null,
                4);
    }

    /** A round of long ago. */
    public static Consultation earlierRound(int number, LocalDate day, Marking marking) {
        var astana = astana(marking);
        return new Consultation(
                id(number),
                "Round number " + number,
                astana.kind(),
                astana.level(),
                astana.parties(),
                "BGR",
                new Consultation.Venue("Plovdiv", null),
                day,
                day,
                "CLOSED",
                marking,
                null,
                1);
    }

    public static Consultation astana(Marking marking) {
        return new Consultation(
                id(1),
                "Political consultations between the foreign ministries of Kazakhstan and Bulgaria",
                "POLITICAL_CONSULTATIONS",
                "DEPUTY_MINISTER",
                List.of("BGR", "KAZ"),
                "KAZ",
                new Consultation.Venue("Astana", "Ministry of Foreign Affairs"),
                ASTANA,
                ASTANA,
                "CLOSED",
                marking,
                "press service of the Ministry of Foreign Affairs, 21 October 2023",
                7);
    }

    /** What was published of Astana, in one language. */
    public static PublicText publicText(String language) {
        return new PublicText(
                id(51),
                2,
                ASTANA,
                List.of("BGR", "KAZ"),
                List.of(new PublicText.Wording(
                        language,
                        "Astana hosts Kazakh-Bulgarian political consultations",
                        "The consultations were led by Roman Vassilenko and Tihomir Anguelov Stoytchev.\n\n"
                                + "The sides agreed to keep an ongoing dialogue.")),
                Instant.parse("2023-10-22T09:00:00Z"));
    }

    public static Statement statement(int number, String side, Statement.Kind kind, String text) {
        return new Statement(id(10 + number), side, kind, text, false, null, Marking.OFFICIAL, 1);
    }

    public static Commitment commitment(int number, String text, List<String> responsible, String proposedBy) {
        return new Commitment(
                id(30 + number),
                id(1),
                text,
                responsible,
                proposedBy,
                null,
                null,
                ASTANA,
                null,
                "OPEN",
                false,
                1129,
                0,
                Marking.OFFICIAL,
                1);
    }

    public static Commitment overdue(int number, String text, LocalDate due) {
        return new Commitment(
                id(30 + number),
                id(1),
                text,
                List.of("BGR"),
                null,
                "Ministry of Transport",
                "M. Ivanova",
                ASTANA,
                due,
                "OPEN",
                true,
                1129,
                1,
                Marking.RESTRICTED,
                3);
    }

    public static TradeProfile sixFigures() {
        var figures = new ArrayList<Figure>();
        figures.add(figure(1, "TRADE_TURNOVER", "2023-01/2023-08", "63.9", 1, false));
        figures.add(figure(2, "TRADE_TURNOVER", "2022", "181.3", 1, false));
        figures.add(figure(3, "FDI_GROSS_INFLOW", "2005-01/2023-03", "64.39", 2, false));
        figures.add(figure(4, "FDI_GROSS_INFLOW", "2022", "8.66", 2, false));
        figures.add(figure(5, "FDI_GROSS_INFLOW", "2021", "5.9", 1, false));
        figures.add(figure(6, "ENTERPRISES_WITH_FOREIGN_CAPITAL", "2023-10", "70", 0, true));
        return new TradeProfile(
                figures,
                List.of(new TradeProfile.Series("YEAR", List.of(id(45), id(44)))),
                List.of(new TradeProfile.Comparison(id(44), id(45), new BigDecimal("46.8"), 1)),
                List.of(
                        new TradeProfile.Caution("NO_LIKE_PERIOD", "No figure for 2022-01/2022-08", List.of(id(41))),
                        new TradeProfile.Caution("CUMULATIVE_RANGE", "A total", List.of(id(43)))));
    }

    public static Figure figure(
            int number, String indicator, String period, String value, int decimals, boolean about) {
        var count = indicator.equals("ENTERPRISES_WITH_FOREIGN_CAPITAL");
        return new Figure(
                id(40 + number),
                indicator,
                indicator,
                count ? Figure.Nature.STOCK : Figure.Nature.FLOW,
                "KAZ",
                "BGR",
                period,
                new BigDecimal(value),
                decimals,
                count ? "NUMBER" : "USD",
                count ? 0 : 6,
                about,
                "A",
                null,
                new Figure.Source(
                        "Press service of the Ministry of Foreign Affairs",
                        "Kazakh-Bulgarian political consultations held in Astana",
                        ASTANA,
                        null,
                        null,
                        null),
                1,
                true);
    }

    public static Figure withMultiplier(Figure figure, int multiplier) {
        return new Figure(
                figure.id(),
                figure.indicator(),
                figure.indicatorName(),
                figure.nature(),
                figure.reporter(),
                figure.partner(),
                figure.period(),
                figure.value(),
                figure.decimals(),
                figure.unit(),
                multiplier,
                figure.approximate(),
                figure.status(),
                figure.valuation(),
                figure.source(),
                figure.vintage(),
                figure.clearedForPress());
    }

    public static Figure notCleared(Figure figure) {
        return new Figure(
                figure.id(),
                figure.indicator(),
                figure.indicatorName(),
                figure.nature(),
                figure.reporter(),
                figure.partner(),
                figure.period(),
                figure.value(),
                figure.decimals(),
                figure.unit(),
                figure.unitMultiplier(),
                figure.approximate(),
                figure.status(),
                figure.valuation(),
                figure.source(),
                figure.vintage(),
                false);
    }

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Delegation.Member member(Delegation.Role role, String title, NameForm... names) {
        return new Delegation.Member(List.of(names), role, title);
    }
}
