package org.chancery.report.composing;

import java.util.List;
import java.util.Set;
import org.chancery.report.composing.BriefingFacts.Part;

/** The aide-memoire of one round: who met, what each side said and proposed, what came of it and what is owed from it. */
public final class ConsultationRecord implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "consultation-record";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.ROUND, Part.COMMITMENTS);

    /** Its sections in their usual order. */
    public static final List<String> SECTIONS =
            List.of("meeting", "delegations", "statements", "proposals", "outcome", "commitments", "sources");

    private final String language;
    private final HouseStyle style;

    public ConsultationRecord(String language) {
        this(language, HouseStyle.PLAIN);
    }

    /** As the house wants it. */
    public ConsultationRecord(String language, HouseStyle style) {
        this.language = language;
        this.style = style;
    }

    /** The facts have a round. */
    @Override
    public Composition compose(BriefingFacts facts) {
        var round = facts.round();
        if (round == null) {
            throw new IllegalArgumentException("a record needs a round");
        }
        var assembly = new Assembly(
                TEMPLATE,
                language,
                style.letterhead(language),
                facts.only(PARTS).withCommitmentsOf(round));
        var sections = assembly.round(round);
        var outline = new Outline()
                .section("meeting", sections::particulars)
                .section("delegations", assembly.delegations()::blocks)
                .section("statements", sections::positions)
                .section("proposals", sections::proposals)
                .section("outcome", sections::outcomes)
                .section("commitments", assembly.commitments()::blocks)
                .section("sources", assembly::sources);
        return assembly.close(outline, style.order(TEMPLATE, SECTIONS), round.title());
    }
}
