package org.chancery.consultations.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it stands, with its age on one day.
 *
 * @param madeOn the day of the meeting in which it was promised
 * @param originalDueDate the first due date that was set
 * @param ageDays days from {@code madeOn} to the day of the reading
 * @param ageRounds later meetings of the same parties up to that day, as far as the caller may see them
 * @param returning in the list of one round: whether it comes from an earlier one; absent elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentResponse(
        UUID id,
        UUID consultationId,
        String text,
        List<String> responsible,
        @Nullable String proposedBy,
        CommitmentKind kind,
        @Nullable String leadAgency,
        @Nullable String owner,
        LocalDate madeOn,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate originalDueDate,
        CommitmentStatus status,
        boolean overdue,
        long ageDays,
        long ageRounds,
        @Nullable String evidence,
        @Nullable LocalDate closedOn,
        Marking marking,
        @Nullable Boolean returning,
        long version)
        implements Marked {

    static CommitmentResponse from(Commitment commitment, LocalDate asOf, long ageRounds) {
        return from(commitment, asOf, ageRounds, commitment.isOverdueOn(asOf), null);
    }

    /** In the list of one round, on its day: what was closed later was still owed then. */
    static CommitmentResponse inRound(Commitment commitment, LocalDate day, long ageRounds, boolean returning) {
        return from(commitment, day, ageRounds, commitment.wasOverdueOn(day), returning);
    }

    private static CommitmentResponse from(
            Commitment commitment, LocalDate asOf, long ageRounds, boolean overdue, @Nullable Boolean returning) {
        return new CommitmentResponse(
                commitment.id(),
                commitment.consultation().id(),
                commitment.text(),
                commitment.responsible().stream().sorted().toList(),
                commitment.proposedBy(),
                commitment.kind(),
                commitment.leadAgency(),
                commitment.owner(),
                commitment.madeOn(),
                commitment.dueDate(),
                commitment.originalDueDate(),
                commitment.status(),
                overdue,
                ChronoUnit.DAYS.between(commitment.madeOn(), asOf),
                ageRounds,
                commitment.evidence(),
                commitment.closedOn(),
                commitment.marking(),
                returning,
                commitment.version());
    }
}
