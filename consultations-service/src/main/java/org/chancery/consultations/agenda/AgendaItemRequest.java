package org.chancery.consultations.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An item of the agenda.
 *
 * @param position its place, from 1; each place is taken once
 * @param topic code of a topic
 */
record AgendaItemRequest(
        @NotNull @Min(1) @Max(1000) Integer position,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 50) String topic) {}
