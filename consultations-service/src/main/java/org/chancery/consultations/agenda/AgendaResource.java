package org.chancery.consultations.agenda;

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

@Path("/v1/consultations/{id}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class AgendaResource {
    private final AgendaService agenda;

    AgendaResource(AgendaService agenda) {
        this.agenda = agenda;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The agenda of a consultation")
    @APIResponse(
            responseCode = "200",
            description = "All items in their order",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgendaItemResponse.class)))
    public Response list(UUID id) {
        return Page.whole(agenda.list(id));
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Record an item of the agenda")
    @APIResponseSchema(value = AgendaItemResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response add(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AgendaItemRequest request,
            UriInfo uri) {
        var added = agenda.add(id, key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/order")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The order of the agenda, with the ETag that a new order needs")
    @APIResponseSchema(AgendaOrder.class)
    public Response order(UUID id) {
        return found(agenda.order(id));
    }

    @PUT
    @Path("/order")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Put the whole agenda in order")
    @APIResponseSchema(AgendaOrder.class)
    public Response reorder(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid AgendaOrder order) {
        return found(agenda.reorder(id, ifMatch, order));
    }

    @GET
    @Path("/{itemId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One item of the agenda")
    @APIResponseSchema(AgendaItemResponse.class)
    public Response get(UUID id, UUID itemId) {
        return found(agenda.get(id, itemId));
    }

    @PUT
    @Path("/{itemId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Correct an item of the agenda")
    @APIResponseSchema(AgendaItemResponse.class)
    public Response change(
            UUID id,
            UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgendaItemRequest request) {
        return found(agenda.change(id, itemId, ifMatch, request));
    }

    @DELETE
    @Path("/{itemId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Remove an item of the agenda")
    @APIResponse(responseCode = "204", description = "Removed; its history is kept")
    public Response remove(UUID id, UUID itemId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        agenda.remove(id, itemId, ifMatch);
        return Response.noContent().build();
    }

    @GET
    @Path("/{itemId}/earlier-items")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The items of earlier rounds from which an item came, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them, as far as the caller may read their rounds",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EarlierItemResponse.class)))
    public Response origins(UUID id, UUID itemId) {
        return Page.whole(agenda.origins(id, itemId));
    }

    private static Response found(AgendaOrder order) {
        return EntityTags.found(order, order.version());
    }

    private static Response found(AgendaItemResponse item) {
        return EntityTags.found(item, item.version());
    }
}
