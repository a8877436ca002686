package org.chancery.consultations.commitment;

import static org.chancery.consultations.commitment.DueDateChangeState.APPROVED;
import static org.chancery.consultations.commitment.DueDateChangeState.LAPSED;
import static org.chancery.consultations.commitment.DueDateChangeState.PENDING;
import static org.chancery.consultations.commitment.DueDateChangeState.REFUSED;
import static org.chancery.consultations.commitment.DueDateChangeState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chancery.commons.problem.Problems;

/**
 * The life cycle of a request for another due date: it waits until another officer decides, the one who asked takes it
 * back, or the commitment is closed. What has ended does not come back; one asks again.
 */
final class DueDateLifeCycle {
    private static final Map<DueDateChangeState, Set<DueDateChangeState>> STEPS = Map.of(
            PENDING, EnumSet.of(APPROVED, REFUSED, WITHDRAWN, LAPSED),
            APPROVED, EnumSet.noneOf(DueDateChangeState.class),
            REFUSED, EnumSet.noneOf(DueDateChangeState.class),
            WITHDRAWN, EnumSet.noneOf(DueDateChangeState.class),
            LAPSED, EnumSet.noneOf(DueDateChangeState.class));

    private DueDateLifeCycle() {}

    static Set<DueDateChangeState> lawfulFrom(DueDateChangeState state) {
        return STEPS.getOrDefault(state, Set.of());
    }

    /**
     * Whether this person may make the step: only who asked withdraws, and never decides (403); nothing follows an end
     * (409).
     */
    static void requireLawful(DueDateChangeState from, DueDateChangeState to, String requestedBy, String madeBy) {
        var own = requestedBy.equals(madeBy);
        if (own && (to == APPROVED || to == REFUSED)) {
            throw Problems.forbidden(
                    "own-due-date-change",
                    "You asked for this change; another officer of the desk decides. You can withdraw it.");
        }
        if (!own && to == WITHDRAWN) {
            throw Problems.forbidden(
                    "due-date-change-of-another",
                    "Only " + requestedBy + ", who asked for this change, withdraws it. You can decide.");
        }
        if (!lawfulFrom(from).contains(to)) {
            throw Problems.conflict(
                    "due-date-change-ended",
                    "The request has ended",
                    "This request is " + from + " and does not change any more.");
        }
    }
}
