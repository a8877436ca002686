package org.chancery.consultations.calendar;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(CalendarFeedResource.PATH)
@Tag(name = "Calendar")
class CalendarFeedResource {
    static final String PATH = "/v1/calendar.ics";

    /** The query parameter with the secret, for clients that know an address and nothing else. */
    static final String TOKEN = "token";

    static final String TEXT_CALENDAR = "text/calendar;charset=utf-8";

    private final CalendarFeed feed;
    private final Caller caller;
    private final SecurityIdentity identity;

    CalendarFeedResource(CalendarFeed feed, Caller caller, SecurityIdentity identity) {
        this.feed = feed;
        this.caller = caller;
        this.identity = identity;
    }

    /** The token has done its work before this is called, see {@link CalendarTokenMechanism}. */
    @GET
    @RolesAllowed({CalendarTokenMechanism.ROLE, Roles.READER})
    @Produces(TEXT_CALENDAR)
    @Operation(
            summary = "Coming rounds and due dates as iCalendar (RFC 5545), for a client that subscribes",
            description = "Opened by a calendar token, as the query parameter or as the password of HTTP Basic, or by a"
                    + " bearer token. From 90 days back to all the future, complete; nothing above OFFICIAL.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent as If-None-Match")
    public Response feed(
            @QueryParam(TOKEN) @Parameter(description = "Secret of a calendar token") @Nullable String token,
            @Context Request request) {
        var calendar = feed.of(subscription()).getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(Sha256.of(calendar));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(calendar) : unchanged)
                .tag(tag)
                .cacheControl(revalidated())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"chancery.ics\"")
                .build();
    }

    private Subscription subscription() {
        Subscription subscription = identity.getAttribute(CalendarTokenMechanism.SUBSCRIPTION);
        return subscription == null
                ? new Subscription("Chancery", CalendarScope.of(caller.clearance(), caller.desks()))
                : subscription;
    }

    /** Kept by the client alone, and asked about each time: otherwise the entity tag would have no use. */
    private static CacheControl revalidated() {
        var control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
