package org.chancery.consultations.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chancery.commons.iso.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A title in one language.
 *
 * @param language BCP 47, such as bg or kk-Cyrl
 */
@Schema(name = "AgreementTitle")
record AgreementTitleBody(
        @NotBlank
        @Size(max = LanguageTag.LONGEST)
        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT)
        String language,

        @NotBlank @Size(max = 1000) String title) {

    AgreementTitle entry() {
        return new AgreementTitle(language, title.strip());
    }
}
