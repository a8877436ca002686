package org.chancery.consultations.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.jspecify.annotations.Nullable;

/**
 * What a side said.
 *
 * @param side the party that said it
 * @param verbatim whether the text is a quotation; it then needs a speaker
 * @param speakerId a person in the side's delegation
 * @param language in which the quotation is worded, BCP 47; a paraphrase has none
 * @param addressee another party, to which a proposal is made; refused for any other kind
 */
public record StatementRequest(
        @NotNull @StateCode String side,
        @NotNull StatementKind kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull Boolean verbatim,
        @Nullable UUID speakerId,

        @Nullable
        @Size(max = LanguageTag.LONGEST)
        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT)
        String language,

        @Nullable @StateCode String addressee,
        @Nullable UUID agendaItemId,
        @NotNull Marking marking) {

    /** What no annotation says; 400 naming the field. */
    void requireConsistent(Consultation consultation) {
        ConsultationAccess.requireParty(consultation, "side", side);
        if (verbatim && speakerId == null) {
            throw Problems.invalid("speakerId", "is needed for a quotation");
        }
        if (!verbatim && language != null) {
            throw Problems.invalid("language", "is that of a quotation; this is a paraphrase");
        }
        if (addressee == null) {
            return;
        }
        if (kind != StatementKind.PROPOSAL) {
            throw Problems.invalid("addressee", "has a meaning for a PROPOSAL only");
        }
        ConsultationAccess.requireParty(consultation, "addressee", addressee);
        if (addressee.equals(side)) {
            throw Problems.invalid("addressee", "must be another party than side");
        }
    }
}
