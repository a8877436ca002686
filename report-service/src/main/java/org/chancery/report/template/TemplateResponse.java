package org.chancery.report.template;

import java.util.List;
import org.chancery.report.document.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template, its languages (BCP 47) and the media types of its content. */
record TemplateResponse(
        @Schema(examples = "pre-meeting-brief") String name,
        List<String> languages,
        List<String> formats,
        List<String> forms) {

    static TemplateResponse from(Template template) {
        return new TemplateResponse(
                template.title(),
                template.languages(),
                Template.FORMATS,
                template.forms().stream().map(Form::title).toList());
    }
}
