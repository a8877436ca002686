package org.chancery.consultations.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.wording.LanguageVersionBody;
import org.jspecify.annotations.Nullable;

/**
 * What came of a point.
 *
 * @param text the text that lists and briefs show
 * @param texts the text as agreed in each language, all of equal force; if there are any, {@code text} is one of them.
 *     Absent in a change leaves them as they are
 * @param reservedBy the party that kept its reservation; needed for RESERVED, refused otherwise
 */
public record OutcomeRequest(
        @NotNull OutcomeKind kind,
        @NotBlank @Size(max = 10_000) String text,
        @Nullable @Size(max = 10) List<@NotNull @Valid LanguageVersionBody> texts,
        @Nullable @StateCode String reservedBy,
        @NotNull Marking marking,
        @Nullable UUID agendaItemId) {

    void requireConsistent(Consultation consultation) {
        if ((kind == OutcomeKind.RESERVED) != (reservedBy != null)) {
            throw Problems.invalid(
                    "reservedBy", reservedBy == null ? "is needed for RESERVED" : "has no meaning for " + kind);
        }
        if (reservedBy != null) {
            ConsultationAccess.requireParty(consultation, "reservedBy", reservedBy);
        }
    }
}
