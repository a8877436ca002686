package org.chancery.consultations.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One step of the life cycle.
 *
 * @param heldOn the first day of the meeting; needed for HELD, refused otherwise
 * @param plannedFor the new date, or the first day of the new window; needed for PLANNED, refused otherwise
 * @param plannedUntil the last day of the new window; refused for all but PLANNED
 * @param reason needed for POSTPONED and CANCELLED
 */
record TransitionRequest(
        @NotNull ConsultationStatus to,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate plannedUntil,
        @Nullable @Size(max = 1000) String reason) {

    /**
     * Whether the step brings what it needs; 400 naming the field otherwise.
     *
     * @param planned the first day for which the meeting was planned
     * @param latestToday the latest date that it is today anywhere
     */
    void requireComplete(LocalDate planned, LocalDate latestToday) {
        requirePresence("heldOn", heldOn, LifeCycle.needsHeldOn(to));
        requirePresence("plannedFor", plannedFor, LifeCycle.needsPlannedFor(to));
        if (plannedUntil != null) {
            if (plannedFor == null) {
                throw Problems.invalid("plannedUntil", "has no meaning for " + to);
            }
            if (plannedUntil.isBefore(plannedFor)) {
                throw Problems.invalid("plannedUntil", "must not be before plannedFor, which is " + plannedFor);
            }
        }
        if (LifeCycle.needsReason(to) && (reason == null || reason.isBlank())) {
            throw Problems.invalid("reason", "is needed for " + to);
        }
        if (heldOn != null && heldOn.isBefore(planned)) {
            throw Problems.invalid("heldOn", "must not be before plannedFor, which is " + planned);
        }
        if (heldOn != null && heldOn.isAfter(latestToday)) {
            throw Problems.invalid("heldOn", "must not be in the future");
        }
    }

    private void requirePresence(String field, @Nullable LocalDate date, boolean needed) {
        if (needed && date == null) {
            throw Problems.invalid(field, "is needed for " + to);
        }
        if (!needed && date != null) {
            throw Problems.invalid(field, "has no meaning for " + to);
        }
    }
}
