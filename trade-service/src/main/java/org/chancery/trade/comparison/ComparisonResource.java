package org.chancery.trade.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.chancery.commons.identity.Roles;
import org.chancery.trade.figure.AsOfParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Growth between equal windows, and only there. */
@Path("/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "comparisons", description = "Growth between equal windows")
public class ComparisonResource {
    private final ComparisonService comparisons;
    private final Clock clock;

    ComparisonResource(ComparisonService comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The change of an indicator from one period to a later like period")
    @APIResponse(responseCode = "200", description = "The comparison")
    @APIResponse(
            responseCode = "404",
            description = "The comparison is lawful but a figure is missing, which the problem names")
    @APIResponse(
            responseCode = "422",
            description = "The periods are not alike; the problem lists the lawful comparisons and what each misses")
    public ComparisonResponse compare(@BeanParam @Valid ComparisonQuery query, @BeanParam AsOfParameter asOf) {
        return comparisons.compare(query, asOf.moment(clock));
    }
}
