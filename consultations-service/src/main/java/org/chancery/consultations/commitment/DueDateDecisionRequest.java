package org.chancery.consultations.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What another officer of the desk says to a request for another due date. */
record DueDateDecisionRequest(
        @NotNull Boolean approved,
        @Nullable @Size(max = 2000) String note) {

    DueDateChangeState state() {
        return approved ? DueDateChangeState.APPROVED : DueDateChangeState.REFUSED;
    }
}
