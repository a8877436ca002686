package org.chancery.consultations.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chancery.commons.iso.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param position its place, from 1; each place is taken once
 * @param topic code of a topic
 * @param leadSide the party that speaks first
 * @param state ADOPTED for a new item and unchanged for an old one when absent
 */
public record AgendaItemRequest(
        @NotNull @Min(1) @Max(AgendaItem.LAST_POSITION) Integer position,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 50) String topic,
        @Nullable @StateCode String leadSide,
        @Nullable AgendaTier tier,
        @Nullable AgendaItemState state) {}
