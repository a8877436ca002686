package org.chancery.consultations.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.iso.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document; its content is sent once and does not change.
 *
 * @param handedOverBy the party that gave it to the other side
 * @param documentDate the date that the document itself bears
 * @param language BCP 47
 * @param correctionReason why a closed record is corrected by this; only for a closed one, which needs it
 */
record DocumentRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull DocumentKind kind,
        @NotNull Marking marking,
        @Nullable UUID agendaItemId,
        @Nullable @StateCode String handedOverBy,
        @Nullable LocalDate documentDate,

        @Nullable
        @Size(max = LanguageTag.LONGEST)
        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT)
        String language,

        @Nullable
        @Size(max = LONGEST_REASON)
        @Pattern(regexp = DocumentRequest.SAYS_SOMETHING, message = "must not be blank")
        String correctionReason) {

    static final int LONGEST_REASON = 2000;
    static final String SAYS_SOMETHING = "[\\s\\S]*\\S[\\s\\S]*";
}
