package org.chancery.report.composing;

import java.util.Set;
import org.chancery.report.composing.BriefingFacts.Part;

/** What two states still owe one another: ours, theirs and shared, with due dates and age. */
public final class CommitmentsTracker implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "commitments-tracker";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.COMMITMENTS);

    private final String language;

    public CommitmentsTracker(String language) {
        this.language = language;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = new Assembly(TEMPLATE, language, facts.only(PARTS));
        var commitments = assembly.commitments();
        assembly.sections().addOpening("brief", commitments.summary());
        commitments.addTo(assembly.sections());
        return assembly.close(null);
    }
}
