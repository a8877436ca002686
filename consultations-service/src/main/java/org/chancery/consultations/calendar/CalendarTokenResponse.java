package org.chancery.consultations.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A token for the calendar feed.
 *
 * @param desks the partners that it shows, as of its creation
 * @param clearance the highest marking that it shows, as of its creation; never above OFFICIAL
 * @param lastUsedOn the day on which a client last read the feed with it
 * @param secret only in the answer that created it: it is not kept here and cannot be shown again
 * @param feed path and query of the feed with the secret, for a client that subscribes by address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarTokenResponse(
        UUID id,
        String owner,
        String name,
        List<String> desks,
        Marking clearance,
        Instant createdAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable String secret,
        @Nullable String feed,
        long version) {

    static CalendarTokenResponse from(CalendarToken token) {
        return from(token, null, null);
    }

    static CalendarTokenResponse withSecret(CalendarToken token, String secret) {
        return from(token, secret, CalendarFeedResource.PATH + "?" + CalendarFeedResource.TOKEN + "=" + secret);
    }

    private static CalendarTokenResponse from(CalendarToken token, @Nullable String secret, @Nullable String feed) {
        return new CalendarTokenResponse(
                token.id(),
                token.owner(),
                token.name(),
                token.scope().desks().stream().sorted().toList(),
                token.scope().clearance(),
                token.createdAt(),
                token.lastUsedOn(),
                secret,
                feed,
                token.version());
    }
}
