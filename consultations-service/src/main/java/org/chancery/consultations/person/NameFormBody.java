package org.chancery.consultations.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name in one language.
 *
 * @param language BCP 47, such as bg or kk-Cyrl
 */
@Schema(name = "NameForm")
public record NameFormBody(
        @NotBlank
        @Size(max = 35)
        @Pattern(
                regexp = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?",
                message = "must be a language as BCP 47 writes it, such as en, kk-Cyrl or pt-BR")
        String language,

        @NotBlank @Size(max = 200) String name) {

    NameForm form() {
        return new NameForm(language, name.strip());
    }
}
