package org.chancery.consultations.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.commons.iso.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A name in one language and script, for as long as it was written so.
 *
 * @param language BCP 47 with the script where it matters, such as bg, kk-Cyrl or kk-Latn
 * @param from the first day; absent if unknown
 * @param until the last day; absent as long as no end is in sight
 * @param source where the form is from: passport, visiting card, press
 */
@Schema(name = "NameForm")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameFormBody(
        @NotBlank
        @Size(max = LanguageTag.LONGEST)
        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT)
        String language,

        @NotBlank @Size(max = 200) String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 200) String source)
        implements Dated {}
