package org.chancery.report.composing;

import java.util.Set;
import org.chancery.report.composing.BriefingFacts.Part;

/** The aide-memoire of one round: who met, what each side said and proposed, what came of it and what is owed from it. */
public final class ConsultationRecord implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "consultation-record";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.ROUND, Part.COMMITMENTS);

    private final String language;

    public ConsultationRecord(String language) {
        this.language = language;
    }

    /** The facts have a round. */
    @Override
    public Composition compose(BriefingFacts facts) {
        var round = facts.round();
        if (round == null) {
            throw new IllegalArgumentException("a record needs a round");
        }
        var assembly = new Assembly(TEMPLATE, language, facts.only(PARTS).withCommitmentsOf(round));
        new RoundSections(assembly.facts(), round, assembly.words(), assembly.citations(), language)
                .addTo(assembly.sections(), "meeting");
        assembly.commitments().addTo(assembly.sections());
        return assembly.close(round.title());
    }
}
