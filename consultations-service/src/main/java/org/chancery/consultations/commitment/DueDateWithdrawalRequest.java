package org.chancery.consultations.commitment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Takes back one's own request for another due date, which stays in the list. */
record DueDateWithdrawalRequest(@Nullable @Size(max = 2000) String note) {}
