package org.chancery.consultations.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chancery.commons.iso.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text as agreed in one language.
 *
 * @param language BCP 47, such as bg or kk-Cyrl
 */
@Schema(name = "LanguageVersion")
public record LanguageVersionBody(
        @NotBlank
        @Size(max = LanguageTag.LONGEST)
        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT)
        String language,

        @NotBlank @Size(max = 10_000) String text) {

    LanguageVersion version() {
        return new LanguageVersion(language, text);
    }
}
