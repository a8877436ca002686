package org.chancery.report.composing;

import java.util.List;
import java.util.Set;
import org.chancery.report.composing.BriefingFacts.Part;

/** What two states still owe one another: ours, theirs and shared, with due dates and age. */
public final class CommitmentsTracker implements Composer {
    /** Its name in the web API. */
    public static final String TEMPLATE = "commitments-tracker";

    /** What it is made of. */
    public static final Set<Part> PARTS = Set.of(Part.COMMITMENTS);

    /** Its sections in their usual order. */
    public static final List<String> SECTIONS = List.of("brief", "commitments", "sources");

    private final String language;
    private final HouseStyle style;

    public CommitmentsTracker(String language) {
        this(language, HouseStyle.PLAIN);
    }

    /** As the house wants it. */
    public CommitmentsTracker(String language, HouseStyle style) {
        this.language = language;
        this.style = style;
    }

    @Override
    public Composition compose(BriefingFacts facts) {
        var assembly = new Assembly(TEMPLATE, language, style.letterhead(language), facts.only(PARTS));
        var commitments = assembly.commitments();
        var outline = new Outline()
                .section("brief", commitments::summary)
                .section("commitments", commitments::blocks)
                .section("sources", assembly::sources);
        return assembly.close(outline, style.order(TEMPLATE, SECTIONS), null);
    }
}
