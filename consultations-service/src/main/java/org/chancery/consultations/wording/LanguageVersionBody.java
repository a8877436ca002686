package org.chancery.consultations.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text as agreed in one language.
 *
 * @param language BCP 47, such as bg or kk-Cyrl
 */
@Schema(name = "LanguageVersion")
public record LanguageVersionBody(
        @NotBlank
        @Size(max = 35)
        @Pattern(
                regexp = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?",
                message = "must be a language as BCP 47 writes it, such as en, kk-Cyrl or pt-BR")
        String language,

        @NotBlank @Size(max = 10_000) String text) {

    LanguageVersion version() {
        return new LanguageVersion(language, text);
    }
}
