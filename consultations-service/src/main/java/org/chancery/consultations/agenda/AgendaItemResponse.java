package org.chancery.consultations.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as it stands.
 *
 * @param carriedFromId the item of an earlier round from which it came; absent when the caller may not read that round
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaItemResponse(
        UUID id,
        int position,
        String title,
        String topic,
        @Nullable String leadSide,
        @Nullable AgendaTier tier,
        AgendaItemState state,
        @Nullable UUID carriedFromId,
        long version) {

    static AgendaItemResponse from(AgendaItem item, ReadScope scope) {
        return new AgendaItemResponse(
                item.id(),
                item.position(),
                item.title(),
                item.topic().code(),
                item.leadSide(),
                item.tier(),
                item.state(),
                readableOrigin(item.carriedFrom(), scope),
                item.version());
    }

    private static @Nullable UUID readableOrigin(@Nullable AgendaItem origin, ReadScope scope) {
        if (origin == null) {
            return null;
        }
        var round = origin.consultation();
        return scope.covers(round.marking(), round.parties()) ? origin.id() : null;
    }
}
