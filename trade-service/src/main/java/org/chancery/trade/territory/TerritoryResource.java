package org.chancery.trade.territory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** States and their names. */
@Path("/v1/territories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "territories", description = "States and their names")
public class TerritoryResource {
    private final Territories territories;

    TerritoryResource(Territories territories) {
        this.territories = territories;
    }

    @GET
    @Operation(summary = "All states by code, with their names in English, Russian, Kazakh and Bulgarian")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TerritoryResponse.class)))
    public Response list() {
        return Page.whole(territories.all());
    }
}
