package org.chancery.consultations.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that wants attention.
 *
 * @param reasons why it is here, at least one
 * @param daysLeft days until it is due; negative when it is overdue
 * @param dueDateChange the request on which the reader may decide, with DECISION_WAITING
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderResponse(
        List<ReminderReason> reasons,
        long daysLeft,
        CommitmentResponse commitment,
        @Nullable DueDateChangeResponse dueDateChange)
        implements Marked {

    /** @param until the last day that counts as soon */
    static ReminderResponse from(Reminder reminder, CommitmentSight sight, LocalDate until) {
        var due = reminder.dueDate();
        var change = reminder.waiting();
        var reasons = new ArrayList<ReminderReason>();
        if (due.isBefore(sight.day())) {
            reasons.add(ReminderReason.OVERDUE);
        } else if (!due.isAfter(until)) {
            reasons.add(ReminderReason.DUE_SOON);
        }
        if (change != null) {
            reasons.add(ReminderReason.DECISION_WAITING);
        }
        return new ReminderResponse(
                List.copyOf(reasons),
                ChronoUnit.DAYS.between(sight.day(), due),
                CommitmentResponse.from(reminder.commitment(), sight),
                change == null ? null : change.response());
    }

    @Override
    public UUID id() {
        return commitment.id();
    }

    @Override
    public Marking marking() {
        return commitment.marking();
    }
}
