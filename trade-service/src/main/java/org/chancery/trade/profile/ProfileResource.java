package org.chancery.trade.profile;

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

/** The composed view of a pair of states. */
@Path("/v1/profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "profiles", description = "All that is known between two states")
public class ProfileResource {
    private final ProfileService profiles;
    private final Clock clock;

    ProfileResource(ProfileService profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @GET
    @Path("{reporter}/{partner}")
    @Operation(summary = "Figures of a reporter on a partner, what may be charted and compared, and what may not")
    public ProfileResponse find(
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
        return profiles.compose(reporter, partner, AsOf.parse(asOf, clock));
    }
}
