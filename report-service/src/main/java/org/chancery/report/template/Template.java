package org.chancery.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.BriefingFacts;
import org.chancery.report.composing.BriefingFacts.Part;
import org.chancery.report.composing.CommitmentsTracker;
import org.chancery.report.composing.Composer;
import org.chancery.report.composing.ConsultationRecord;
import org.chancery.report.composing.HouseStyle;
import org.chancery.report.composing.OnePageBrief;
import org.chancery.report.composing.PocketBrief;
import org.chancery.report.composing.PreMeetingBrief;
import org.chancery.report.composing.PressRelease;
import org.chancery.report.composing.TradeFactsheet;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.document.Form;
import org.chancery.report.rendering.format.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** A kind of document that this service can compose. Templates ship with the service; nobody uploads one. */
public enum Template {
    PRE_MEETING_BRIEF(PreMeetingBrief.TEMPLATE),
    CONSULTATION_RECORD(ConsultationRecord.TEMPLATE),
    PRESS_RELEASE(PressRelease.TEMPLATE),
    TRADE_FACTSHEET(TradeFactsheet.TEMPLATE),
    COMMITMENTS_TRACKER(CommitmentsTracker.TEMPLATE);

    public static final String PDF = "application/pdf";
    public static final String JSON = "application/json";

    /** The media types of a document's content. */
    static final List<String> FORMATS = Stream.concat(
                    Stream.of(PDF, JSON), Arrays.stream(DocumentFormat.values()).map(DocumentFormat::type))
            .toList();

    private final String title;

    Template(String title) {
        this.title = title;
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
        return parts().contains(part);
    }

    /** Whether there is anything to compose. */
    public boolean canSay(BriefingFacts facts) {
        return switch (this) {
            case PRE_MEETING_BRIEF -> facts.has(Part.ROUND) || facts.has(Part.COMMITMENTS) || facts.has(Part.TRADE);
            case CONSULTATION_RECORD -> facts.has(Part.ROUND);
            case PRESS_RELEASE -> facts.has(Part.PUBLIC_TEXT);
            case TRADE_FACTSHEET -> facts.has(Part.TRADE);
            case COMMITMENTS_TRACKER -> facts.has(Part.COMMITMENTS);
        };
    }

    /** The forms that it can be asked for in. */
    public List<Form> forms() {
        return this == PRE_MEETING_BRIEF ? List.of(Form.values()) : List.of(Form.FULL);
    }

    /**
     * The composer of that form.
     *
     * @param pages how many pages a document takes in print
     */
    public Composer composer(String language, Form form, HouseStyle style, ToIntFunction<BriefingDocument> pages) {
        return switch (form) {
            case FULL -> full(language, style);
            case ONE_PAGE -> new OnePageBrief(language, style, pages);
            case POCKET -> new PocketBrief(language, style);
        };
    }

    /** The names of the sections that it can have, in their usual order. */
    public List<String> sections() {
        return switch (this) {
            case PRE_MEETING_BRIEF -> PreMeetingBrief.SECTIONS;
            case CONSULTATION_RECORD -> ConsultationRecord.SECTIONS;
            case PRESS_RELEASE -> PressRelease.SECTIONS;
            case TRADE_FACTSHEET -> TradeFactsheet.SECTIONS;
            case COMMITMENTS_TRACKER -> CommitmentsTracker.SECTIONS;
        };
    }

    /** The form with this name, the full one for none; 400 naming the field and the lawful names for any other. */
    public Form requireForm(String field, @Nullable String title) {
        return forms().stream()
                .filter(form -> form.title().equals(title == null ? Form.FULL.title() : title))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        field,
                        "must be one of " + forms().stream().map(Form::title).collect(Collectors.joining(", "))));
    }

    /** Whether a document without this part may be composed, if it says what it lacks. */
    public boolean mayLack(Part part) {
        return this == PRE_MEETING_BRIEF && part == Part.TRADE;
    }

    /** The composer of the full form, where nothing is set. */
    public Composer composer(String language) {
        return full(language, HouseStyle.PLAIN);
    }

    private Composer full(String language, HouseStyle style) {
        return switch (this) {
            case PRE_MEETING_BRIEF -> new PreMeetingBrief(language, style);
            case CONSULTATION_RECORD -> new ConsultationRecord(language, style);
            case PRESS_RELEASE -> new PressRelease(language, style);
            case TRADE_FACTSHEET -> new TradeFactsheet(language, style);
            case COMMITMENTS_TRACKER -> new CommitmentsTracker(language, style);
        };
    }

    private Set<Part> parts() {
        return switch (this) {
            case PRE_MEETING_BRIEF -> PreMeetingBrief.PARTS;
            case CONSULTATION_RECORD -> ConsultationRecord.PARTS;
            case PRESS_RELEASE -> PressRelease.PARTS;
            case TRADE_FACTSHEET -> TradeFactsheet.PARTS;
            case COMMITMENTS_TRACKER -> CommitmentsTracker.PARTS;
        };
    }

    /** Empty for a document that is made of another one. */
    public static Optional<Template> find(String title) {
        return Arrays.stream(values())
                .filter(template -> template.title.equals(title))
                .findFirst();
    }

    /** The template with this name; 400 naming the field and the lawful names for any other. */
    public static Template named(String field, String title) {
        return find(title)
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
