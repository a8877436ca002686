package org.chancery.consultations.commitment;

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
import org.jspecify.annotations.Nullable;

/**
 * Something promised in a consultation.
 *
 * @param responsible the parties that owe it
 * @param proposedBy the party whose proposal it was
 * @param leadAgency the ministry or agency in charge
 * @param owner the person or unit that follows it up on our side
 * @param status OPEN or IN_PROGRESS; OPEN when absent at first, unchanged when absent later
 */
record CommitmentRequest(
        @NotNull UUID consultationId,
        @NotBlank @Size(max = 5000) String text,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @StateCode String> responsible,
        @Nullable @StateCode String proposedBy,
        @NotNull CommitmentKind kind,
        @Nullable @Size(max = 200) String leadAgency,
        @Nullable @Size(max = 200) String owner,
        @Nullable LocalDate dueDate,
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
        if (status != null && !status.isOwed()) {
            throw Problems.invalid("status", "must be OPEN or IN_PROGRESS; a commitment is ended by its closure");
        }
    }
}
