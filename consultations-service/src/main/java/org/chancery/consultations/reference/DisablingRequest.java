package org.chancery.consultations.reference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a topic's use.
 *
 * @param disabledOn the first day on which new agenda items are refused with it; today or later
 */
record DisablingRequest(@NotNull LocalDate disabledOn) {}
