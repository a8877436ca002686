package org.chancery.trade.territory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.commons.query.QueryValues;
import org.chancery.trade.territory.Territory.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** States and other areas with their names and codes. */
@Path("/v1/territories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "territories", description = "States and other areas, their names and codes")
public class TerritoryResource {
    private final Territories territories;

    TerritoryResource(Territories territories) {
        this.territories = territories;
    }

    @GET
    @Operation(
            summary = "All states and other areas that statistics have rows for, by code, with their names in English,"
                    + " Russian, Kazakh and Bulgarian, and the codes that publishers give them")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TerritoryResponse.class)))
    public Response list(
            @QueryParam("kind")
                    @Parameter(description = "Only of these kinds", schema = @Schema(implementation = Kind.class))
                    @Nullable
                    List<String> kinds) {
        return Page.whole(territories.all(QueryValues.someOf("kind", kinds, Kind.class)));
    }
}
