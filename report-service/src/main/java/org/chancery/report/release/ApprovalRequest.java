package org.chancery.report.release;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An approval, or the withdrawal of one. */
record ApprovalRequest(@Nullable @Size(max = 1000) String note) {}
