package org.chancery.trade.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.chancery.commons.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The indicators that figures can be recorded for. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "indicators", description = "What is measured between two states")
public class IndicatorResource {

    @GET
    @Operation(summary = "All indicators, in the order in which a briefing prints them")
    public List<IndicatorResponse> list() {
        return Arrays.stream(Indicator.values()).map(IndicatorResponse::from).toList();
    }
}
