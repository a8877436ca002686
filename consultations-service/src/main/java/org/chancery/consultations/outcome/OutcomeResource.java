package org.chancery.consultations.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/consultations/{id}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
class OutcomeResource {
    private final OutcomeService outcomes;

    OutcomeResource(OutcomeService outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What came of a consultation, as far as the caller may read it")
    @APIResponse(
            responseCode = "200",
            description = "All outcomes in the order of their entry",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OutcomeResponse.class)))
    public Response list(UUID id) {
        return Page.whole(outcomes.list(id));
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Record an outcome")
    @APIResponseSchema(value = OutcomeResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response add(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid OutcomeRequest request,
            UriInfo uri) {
        var added = outcomes.add(id, key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/{outcomeId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One outcome")
    @APIResponseSchema(OutcomeResponse.class)
    public Response get(UUID id, UUID outcomeId) {
        return found(outcomes.get(id, outcomeId));
    }

    @PUT
    @Path("/{outcomeId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Correct an outcome")
    @APIResponseSchema(OutcomeResponse.class)
    public Response change(
            UUID id,
            UUID outcomeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OutcomeRequest request) {
        return found(outcomes.change(id, outcomeId, ifMatch, request));
    }

    @DELETE
    @Path("/{outcomeId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Remove an outcome")
    @APIResponse(responseCode = "204", description = "Removed; its history is kept")
    public Response remove(UUID id, UUID outcomeId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        outcomes.remove(id, outcomeId, ifMatch);
        return Response.noContent().build();
    }

    private static Response found(OutcomeResponse outcome) {
        return EntityTags.found(outcome, outcome.version());
    }
}
