package org.chancery.trade.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.chancery.commons.identity.Roles;
import org.chancery.trade.figure.PairParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    public ProfileResponse find(@BeanParam @Valid PairParameters pair) {
        return profiles.compose(pair.reporter(), pair.partner(), pair.moment(clock));
    }
}
