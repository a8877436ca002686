package org.chancery.consultations.publictext;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chancery.commons.iso.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A public text in one language.
 *
 * @param language BCP 47
 * @param body paragraphs are parted by empty lines
 */
@Schema(name = "PublicWording")
record WordingBody(
        @NotBlank
        @Size(max = LanguageTag.LONGEST)
        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT)
        String language,

        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20_000) String body) {}
