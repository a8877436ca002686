package org.chancery.report.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A recall, with what its readers are told. */
record RecallRequest(@NotBlank @Size(max = 1000) String reason) {}
