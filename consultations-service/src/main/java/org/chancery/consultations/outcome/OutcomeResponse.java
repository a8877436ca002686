package org.chancery.consultations.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/** An outcome as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeResponse(
        UUID id, OutcomeKind kind, String text, @Nullable UUID agendaItemId, Marking marking, long version)
        implements Marked {

    static OutcomeResponse from(Outcome outcome) {
        var item = outcome.agendaItem();
        return new OutcomeResponse(
                outcome.id(),
                outcome.kind(),
                outcome.text(),
                item == null ? null : item.id(),
                outcome.marking(),
                outcome.version());
    }
}
