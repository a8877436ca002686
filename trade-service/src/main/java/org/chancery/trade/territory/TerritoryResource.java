package org.chancery.trade.territory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.chancery.commons.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    public List<TerritoryResponse> list() {
        return territories.all();
    }
}
