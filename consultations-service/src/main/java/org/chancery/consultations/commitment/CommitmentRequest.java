package org.chancery.consultations.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
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
 * Something promised in a consultation.
 *
 * @param text the text that lists and briefs show
 * @param texts the text as agreed in each language, all of equal force; if there are any, {@code text} is one of them.
 *     Absent in a change leaves them as they are
 * @param responsible the parties that owe it
 * @param proposedBy the party whose proposal it was
 * @param leadAgency the ministry or agency in charge
 * @param owner the person or unit that follows it up on our side
 * @param dueDate once set it changes by a request only, see due-date-changes
 * @param agendaItemId the item of its round's agenda
 * @param outcomeId the outcome of its round from which it follows
 * @param status OPEN or IN_PROGRESS; OPEN when absent at first, unchanged when absent later
 */
record CommitmentRequest(
        @NotNull UUID consultationId,
        @NotBlank @Size(max = 5000) String text,
        @Nullable @Size(max = 10) List<@NotNull @Valid LanguageVersionBody> texts,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @StateCode String> responsible,
        @Nullable @StateCode String proposedBy,
        @NotNull CommitmentKind kind,
        @Nullable @Size(max = 200) String leadAgency,
        @Nullable @Size(max = 200) String owner,
        @Nullable LocalDate dueDate,
        @Nullable UUID agendaItemId,
        @Nullable UUID outcomeId,
        @Nullable CommitmentStatus status,
        @NotNull Marking marking) {

    void requireConsistent(Consultation consultation) {
        for (var index = 0; index < responsible.size(); index++) {
            ConsultationAccess.requireParty(consultation, "responsible[" + index + "]", responsible.get(index));
        }
        if (new HashSet<>(responsible).size() < responsible.size()) {
            throw Problems.invalid("responsible", "names a state twice");
        }
        if (proposedBy != null) {
            ConsultationAccess.requireParty(consultation, "proposedBy", proposedBy);
        }
        if (status != null) {
            CommitmentLifeCycle.requireNoEnd(status);
        }
        if (dueDate != null && consultation.heldOn() != null && dueDate.isBefore(consultation.heldOn())) {
            throw Problems.invalid(
                    "dueDate", "must not be before the commitment was made, which was " + consultation.heldOn());
        }
    }
}
