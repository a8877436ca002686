package org.chancery.trade.mirror;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.chancery.trade.figure.AsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Both states' numbers for the same goods. */
@Path("/v1/mirror")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "mirror", description = "Both states' numbers for the same goods, never averaged")
public class MirrorResource {
    private final MirrorService mirrors;
    private final Clock clock;

    MirrorResource(MirrorService mirrors, Clock clock) {
        this.mirrors = mirrors;
        this.clock = clock;
    }

    @GET
    @Path("{reporter}/{partner}")
    @Operation(summary = "Our number, theirs, the gap and its ordinary causes, for each period that both report")
    public MirrorResponse find(
            @PathParam("reporter") @StateCode String reporter,
            @PathParam("partner") @StateCode String partner,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "What the system knew then: a date or a time with its offset; now if left out")
                    @Nullable
                    String asOf) {
        if (reporter.equals(partner)) {
            throw Problems.invalid("partner", "must be another state than the reporter");
        }
        return mirrors.compare(reporter, partner, AsOf.parse(asOf, clock));
    }
}
