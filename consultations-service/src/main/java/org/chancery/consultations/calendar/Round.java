package org.chancery.consultations.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.ConsultationStatus;
import org.jspecify.annotations.Nullable;

/** What a calendar shows of a round. */
record Round(
        UUID id,
        long version,
        String title,
        ConsultationStatus status,
        @Nullable String statusReason,
        LocalDate plannedFor,
        @Nullable LocalDate plannedUntil,
        @Nullable LocalDate heldOn,
        String city,
        @Nullable String place,
        Marking marking,
        Instant recordedAt) {

    LocalDate firstDay() {
        return heldOn == null ? plannedFor : heldOn;
    }

    /** The planned window while it has not been held; afterwards its first day is all that is recorded. */
    LocalDate lastDay() {
        return heldOn == null && plannedUntil != null ? plannedUntil : firstDay();
    }
}
