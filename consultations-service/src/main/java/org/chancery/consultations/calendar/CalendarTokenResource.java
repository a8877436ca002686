package org.chancery.consultations.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/calendar-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
class CalendarTokenResource {
    private final CalendarTokenService tokens;

    CalendarTokenResource(CalendarTokenService tokens) {
        this.tokens = tokens;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One's calendar tokens; an administrator may ask for those of another owner")
    @APIResponse(
            responseCode = "200",
            description = "All of them, oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CalendarTokenResponse.class)))
    public Response list(
            @QueryParam("owner") @Parameter(description = "User name; oneself if absent") @Nullable String owner) {
        return Page.whole(tokens.list(QueryValues.text(owner)));
    }

    @POST
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Create a token with which a calendar client reads the feed",
            description =
                    "It keeps the desks and the clearance of this moment, OFFICIAL at most. Whoever loses a desk must"
                            + " lose the token too: revoke it.")
    @APIResponseSchema(value = CalendarTokenResponse.class, responseCode = "201", responseDescription = "Created")
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CalendarTokenRequest request,
            UriInfo uri) {
        var created = tokens.create(key, uri.getPath(), request);
        var location =
                uri.getAbsolutePathBuilder().path(created.id().toString()).build();
        return EntityTags.created(location, created, created.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One calendar token, without its secret")
    @APIResponseSchema(CalendarTokenResponse.class)
    public Response get(UUID id) {
        var token = tokens.get(id);
        return EntityTags.found(token, token.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Revoke one's calendar token, or anybody's as an administrator")
    @APIResponse(responseCode = "204", description = "Revoked: the feed is closed to it from now on")
    public Response revoke(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        tokens.revoke(id, ifMatch);
        return Response.noContent().build();
    }
}
