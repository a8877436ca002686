package org.chancery.consultations.publictext;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a text is not cleared, for those who wrote it. */
record RefusalRequest(@NotBlank @Size(max = 1000) String reason) {}
