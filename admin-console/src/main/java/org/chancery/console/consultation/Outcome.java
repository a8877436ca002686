package org.chancery.console.consultation;

import java.util.UUID;
import org.chancery.console.page.Marking;
import org.jspecify.annotations.Nullable;

/** What the two sides came to. */
public record Outcome(
        UUID id,
        OutcomeKind kind,
        String text,
        Marking marking,
        @Nullable UUID agendaItemId) {}
