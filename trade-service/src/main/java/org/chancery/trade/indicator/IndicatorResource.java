package org.chancery.trade.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The indicators that figures can be recorded for, and those that are computed from flows. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "indicators", description = "What is measured between two states")
public class IndicatorResource {

    @GET
    @Operation(
            summary =
                    "Those recorded as figures, in the order in which a briefing prints them, then those computed from flows")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = IndicatorResponse.class)))
    public Response list() {
        return Page.whole(Stream.concat(
                        Arrays.stream(Indicator.values()).map(IndicatorResponse::from),
                        Arrays.stream(ComputedIndicator.values()).map(IndicatorResponse::from))
                .toList());
    }
}
