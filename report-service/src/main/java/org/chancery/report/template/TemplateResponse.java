package org.chancery.report.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template, its languages (BCP 47) and the media types of its content. */
record TemplateResponse(
        @Schema(examples = "pre-meeting-brief") String name, List<String> languages, List<String> formats) {

    static TemplateResponse from(Template template) {
        return new TemplateResponse(template.title(), template.languages(), List.of(Template.PDF, Template.JSON));
    }
}
