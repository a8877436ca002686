package org.chancery.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.composing.CommitmentsTracker;
import org.chancery.report.composing.Composer;
import org.chancery.report.composing.ConsultationRecord;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.composing.PressRelease;
import org.chancery.report.composing.TradeFactsheet;

/** A kind of document that this service can compose. Templates ship with the service; nobody uploads one. */
public enum Template {
    PRE_MEETING_BRIEF(
            PreMeetingBrief.TEMPLATE,
            PreMeetingBrief::new,
            PreMeetingBrief.PARTS,
            Set.of(Part.ROUND, Part.COMMITMENTS, Part.TRADE)),
    CONSULTATION_RECORD(
            ConsultationRecord.TEMPLATE, ConsultationRecord::new, ConsultationRecord.PARTS, Set.of(Part.ROUND)),
    PRESS_RELEASE(PressRelease.TEMPLATE, PressRelease::new, PressRelease.PARTS, Set.of(Part.PUBLIC_TEXT)),
    TRADE_FACTSHEET(TradeFactsheet.TEMPLATE, TradeFactsheet::new, TradeFactsheet.PARTS, TradeFactsheet.PARTS),
    COMMITMENTS_TRACKER(
            CommitmentsTracker.TEMPLATE, CommitmentsTracker::new, CommitmentsTracker.PARTS, CommitmentsTracker.PARTS);

    public static final String PDF = "application/pdf";
    public static final String JSON = "application/json";

    private final String title;
    private final Function<String, Composer> composers;
    private final Set<Part> parts;
    private final Set<Part> enough;

    /** It is made of {@code parts}, and worth composing if any of {@code enough} is there. */
    Template(String title, Function<String, Composer> composers, Set<Part> parts, Set<Part> enough) {
        this.title = title;
        this.composers = composers;
        this.parts = parts;
        this.enough = enough;
    }

    /** Its name in the web API. */
    public String title() {
        return title;
    }

    public List<String> languages() {
        return PreMeetingBrief.languages();
    }

    /** Whether the part of the facts is read for it; what is not printed is not asked for. */
    public boolean isMadeOf(Part part) {
        return parts.contains(part);
    }

    /** Whether there is anything to compose. */
    public boolean canSay(BriefingFacts facts) {
        return enough.stream().anyMatch(facts::has);
    }

    public Composer composer(String language) {
        return composers.apply(language);
    }

    /** The template with this name; 400 naming the field and the lawful names for any other. */
    public static Template named(String field, String title) {
        return Arrays.stream(values())
                .filter(template -> template.title.equals(title))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        field,
                        "must be one of "
                                + Arrays.stream(values()).map(Template::title).collect(Collectors.joining(", "))));
    }

    /** 400 naming the field and the lawful languages for a language that the template does not have. */
    public void requireLanguage(String field, String language) {
        if (!languages().contains(language)) {
            throw Problems.invalid(field, "must be one of " + String.join(", ", languages()));
        }
    }
}
