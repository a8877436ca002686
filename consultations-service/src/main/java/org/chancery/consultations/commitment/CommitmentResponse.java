package org.chancery.consultations.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.chancery.consultations.wording.LanguageVersion;
import org.chancery.consultations.wording.LanguageVersionBody;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it stands, with its age on one day.
 *
 * @param text the text that lists and briefs show
 * @param texts the text as agreed in each language, all of equal force; none if it was recorded in one language only
 * @param outcomeId the outcome from which it follows, if the caller may read that
 * @param supersededById the commitment that took its place, if the caller may read that
 * @param madeOn the day of the meeting in which it was promised
 * @param originalDueDate the first due date that was set
 * @param ageDays days from {@code madeOn} to the day of the reading
 * @param ageRounds later rounds of the same parties up to that day, as far as the caller may see them; none of another
 *     series
 * @param returning in the list of one round: whether it comes from an earlier one; absent elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentResponse(
        UUID id,
        UUID consultationId,
        String text,
        List<LanguageVersionBody> texts,
        List<String> responsible,
        @Nullable String proposedBy,
        CommitmentKind kind,
        @Nullable String leadAgency,
        @Nullable String owner,
        LocalDate madeOn,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate originalDueDate,
        @Nullable UUID agendaItemId,
        @Nullable UUID outcomeId,
        CommitmentStatus status,
        boolean overdue,
        long ageDays,
        long ageRounds,
        @Nullable String evidence,
        @Nullable String evidenceLink,
        @Nullable UUID supersededById,
        @Nullable LocalDate closedOn,
        Marking marking,
        @Nullable Boolean returning,
        long version)
        implements Marked {

    static CommitmentResponse from(Commitment commitment, CommitmentSight sight) {
        return from(commitment, sight, commitment.isOverdueOn(sight.day()), null);
    }

    /** In the list of one round, on its day: what was closed later was still owed then. */
    static CommitmentResponse inRound(Commitment commitment, CommitmentSight sight, boolean returning) {
        return from(commitment, sight, commitment.wasOverdueOn(sight.day()), returning);
    }

    private static CommitmentResponse from(
            Commitment commitment, CommitmentSight sight, boolean overdue, @Nullable Boolean returning) {
        return new CommitmentResponse(
                commitment.id(),
                commitment.consultation().id(),
                commitment.text(),
                commitment.texts().stream().map(LanguageVersion::body).toList(),
                commitment.responsible().stream().sorted().toList(),
                commitment.proposedBy(),
                commitment.kind(),
                commitment.leadAgency(),
                commitment.owner(),
                commitment.madeOn(),
                commitment.dueDate(),
                commitment.originalDueDate(),
                commitment.agendaItemId(),
                sight.link(commitment.outcomeId()),
                commitment.status(),
                overdue,
                ChronoUnit.DAYS.between(commitment.madeOn(), sight.day()),
                sight.rounds(commitment),
                commitment.evidence(),
                commitment.evidenceLink(),
                sight.link(commitment.supersededById()),
                commitment.closedOn(),
                commitment.marking(),
                returning,
                commitment.version());
    }
}
