package org.chancery.consultations.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/** What came of a point. */
record OutcomeRequest(
        @NotNull OutcomeKind kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull Marking marking,
        @Nullable UUID agendaItemId) {}
