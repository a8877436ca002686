package org.chancery.consultations.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * What a side said.
 *
 * @param side the party that said it
 * @param verbatim whether the text is a quotation; it then needs a speaker
 * @param speakerId a person in the side's delegation
 */
record StatementRequest(
        @NotNull @StateCode String side,
        @NotNull StatementKind kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull Boolean verbatim,
        @Nullable UUID speakerId,
        @Nullable UUID agendaItemId,
        @NotNull Marking marking) {}
