package org.chancery.consultations.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/consultations/{id}/agenda/{itemId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class EarlierResource {
    private final EarlierService earlier;

    EarlierResource(EarlierService earlier) {
        this.earlier = earlier;
    }

    @GET
    @Path("/earlier-statements")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What was said on the item's topic in earlier rounds of the same parties, newest first;"
                    + " sort by heldOn")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EarlierStatementResponse.class)))
    public Response statements(UUID id, UUID itemId, @BeanParam PageQuery paging, UriInfo uri) {
        return earlier.statements(id, itemId, paging).toResponse(uri);
    }

    @GET
    @Path("/earlier-rounds")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Earlier rounds of the same parties and which sides spoke about the item's topic in them, newest"
                    + " first; sort by heldOn")
    @APIResponse(
            responseCode = "200",
            description = "One page, with the rounds in which nothing was said of it",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EarlierRoundResponse.class)))
    public Response rounds(UUID id, UUID itemId, @BeanParam PageQuery paging, UriInfo uri) {
        return earlier.rounds(id, itemId, paging).toResponse(uri);
    }
}
