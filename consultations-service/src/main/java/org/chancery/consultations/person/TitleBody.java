package org.chancery.consultations.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A title in one of the languages of the documents.
 *
 * @param language en, ru, kk or bg
 */
@Schema(name = "Title")
public record TitleBody(
        @NotNull @Pattern(regexp = Titles.LANGUAGE, message = Titles.COMPLAINT)
        String language,

        @NotBlank @Size(max = Titles.LONGEST) String title) {}
