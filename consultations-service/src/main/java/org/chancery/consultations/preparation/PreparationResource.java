package org.chancery.consultations.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/v1/consultations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation")
class PreparationResource {
    private final PreparationService preparations;

    PreparationResource(PreparationService preparations) {
        this.preparations = preparations;
    }

    @GET
    @Path("/preparations")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Our preparation of the whole round, as far as the caller may read it")
    @APIResponse(
            responseCode = "200",
            description = "In the order of the agenda; an item that nobody has prepared is absent",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PreparationResponse.class)))
    public Response list(UUID id) {
        return Page.whole(preparations.list(id));
    }

    @GET
    @Path("/agenda/{itemId}/preparation")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Our preparation of one item")
    @APIResponseSchema(PreparationResponse.class)
    public Response get(UUID id, UUID itemId) {
        var preparation = preparations.get(id, itemId);
        return EntityTags.found(preparation, preparation.version());
    }

    @PUT
    @Path("/agenda/{itemId}/preparation")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Prepare an item; If-Match is needed once there is a preparation")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PreparationResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written for the first time",
            content = @Content(schema = @Schema(implementation = PreparationResponse.class)))
    public Response write(
            UUID id,
            UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PreparationRequest request,
            UriInfo uri) {
        var written = preparations.write(id, itemId, ifMatch, request);
        var preparation = written.preparation();
        return written.isNew()
                ? EntityTags.created(uri.getAbsolutePath(), preparation, preparation.version())
                : EntityTags.found(preparation, preparation.version());
    }

    @DELETE
    @Path("/agenda/{itemId}/preparation")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Remove the preparation of an item")
    @APIResponse(responseCode = "204", description = "Removed; its history is kept")
    public Response remove(UUID id, UUID itemId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        preparations.remove(id, itemId, ifMatch);
        return Response.noContent().build();
    }
}
