package org.chancery.consultations.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.consultations.consultation.ConsultationResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/consultations/{id}/next-round")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Series")
class NextRoundResource {
    private final NextRoundService rounds;

    NextRoundResource(NextRoundService rounds) {
        this.rounds = rounds;
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary = "Open the next round after one that was held",
            description = "It inherits what the request does not say, gets the agenda items that are not finished as"
                    + " candidates, and every open commitment returns in it. A round has one next round at most; a"
                    + " cancelled one does not count.")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "201", responseDescription = "Planned")
    public Response open(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid NextRoundRequest request,
            UriInfo uri) {
        var next = rounds.open(id, key, uri.getPath(), request);
        var location = uri.getBaseUriBuilder()
                .path("v1/consultations")
                .path(next.id().toString())
                .build();
        return EntityTags.created(location, next, next.version());
    }
}
