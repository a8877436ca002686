package org.chancery.trade.derivation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.chancery.commons.identity.Roles;
import org.chancery.trade.figure.AsOfParameter;
import org.chancery.trade.indicator.ComputedIndicator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indicators computed from flows. */
@Path("/v1/indicators/{name}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "indicators", description = "What is measured between two states")
public class DerivedIndicatorResource {
    private final DerivationService derivations;
    private final Clock clock;

    DerivedIndicatorResource(DerivationService derivations, Clock clock) {
        this.derivations = derivations;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "An indicator computed from flows, with its formula and all it was made of",
            description = "One result for each dataset that has what is needed; none is mended by another. The list at"
                    + " /v1/indicators says which parameters each takes; one that it does not take is refused.")
    @APIResponse(responseCode = "200", description = "What each dataset makes of it")
    @APIResponse(responseCode = "400", description = "A parameter is missing, not lawful, or none of this indicator")
    @APIResponse(responseCode = "404", description = "No such indicator, or there are no flows for it")
    @APIResponse(
            responseCode = "422",
            description = "It cannot lawfully be computed; the problem says why, and what could be")
    public DerivedIndicator compute(
            @PathParam("name") @Parameter(description = "Such as growth, share or trade-intensity") String name,
            @BeanParam @Valid DerivationQuery query,
            @BeanParam AsOfParameter asOf) {
        var indicator = ComputedIndicator.named(name);
        query.check(indicator);
        return derivations.derive(indicator, query, asOf.moment(clock));
    }
}
