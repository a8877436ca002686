package org.chancery.consultations.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/** What a calendar shows of a commitment that is still owed. */
record DueDate(
        UUID id,
        long version,
        String text,
        LocalDate day,
        @Nullable String owner,
        @Nullable String leadAgency,
        String round,
        Marking marking,
        Instant recordedAt) {}
