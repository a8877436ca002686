package org.chancery.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.report.composing.PreMeetingBrief;

/** A kind of document that this service can compose. Templates ship with the service; nobody uploads one. */
public enum Template {
    PRE_MEETING_BRIEF(PreMeetingBrief.TEMPLATE);

    public static final String PDF = "application/pdf";
    public static final String JSON = "application/json";

    private final String title;

    Template(String title) {
        this.title = title;
    }

    /** Its name in the web API. */
    public String title() {
        return title;
    }

    public List<String> languages() {
        return switch (this) {
            case PRE_MEETING_BRIEF -> PreMeetingBrief.languages();
        };
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
