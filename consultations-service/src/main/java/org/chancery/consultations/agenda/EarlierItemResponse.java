package org.chancery.consultations.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/**
 * An item of an earlier round.
 *
 * @param id of the round
 * @param number of the round within its series
 * @param marking of the round, which holds for its items
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EarlierItemResponse(
        UUID id, @Nullable Integer number, @Nullable LocalDate heldOn, Marking marking, AgendaItemResponse item)
        implements Marked {

    static EarlierItemResponse from(AgendaItem item, ReadScope scope) {
        var round = item.consultation();
        return new EarlierItemResponse(
                round.id(), round.number(), round.heldOn(), round.marking(), AgendaItemResponse.from(item, scope));
    }
}
