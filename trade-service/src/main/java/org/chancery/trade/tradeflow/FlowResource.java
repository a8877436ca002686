package org.chancery.trade.tradeflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.chancery.trade.figure.AsOfParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trade in detail, as its publishers have it. */
@Path("/v1/flows")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "flows", description = "Trade in detail, by reporter, partner, period and commodity")
public class FlowResource {
    private final FlowRepository flows;
    private final Clock clock;

    FlowResource(FlowRepository flows, Clock clock) {
        this.flows = flows;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The rows of a reporter that count at asOf, the newest period first; sort by period",
            description = "Of several releases of one dataset the newest counts. Datasets stand side by side.")
    @APIResponse(
            responseCode = "200",
            description = "One page; X-Total-Count has the number of all, Link the other pages",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FlowResponse.class)))
    @APIResponse(responseCode = "400", description = "A filter is not lawful; violations names it")
    public Response list(
            @BeanParam @Valid FlowFilter filter,
            @BeanParam AsOfParameter asOf,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return flows.findPage(filter, asOf.moment(clock).instant(), page).toResponse(uri);
    }
}
