package org.chancery.trade.mirror;

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
    public MirrorResponse find(@BeanParam @Valid PairParameters pair) {
        return mirrors.compare(pair.reporter(), pair.partner(), pair.moment(clock));
    }
}
