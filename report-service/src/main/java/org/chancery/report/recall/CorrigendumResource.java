package org.chancery.report.recall;

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
import org.chancery.report.briefing.BriefingResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/briefings/{id}/corrigendum")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
class CorrigendumResource {
    private final RecallService service;

    CorrigendumResource(RecallService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.DESK_OFFICER, Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER, Roles.TRADE_ANALYST})
    @Operation(summary = "Compose the corrigendum of a release; it is approved and released like any other document")
    @APIResponseSchema(value = BriefingResponse.class, responseCode = "201", responseDescription = "Composed and kept")
    public Response correct(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrigendumRequest request,
            UriInfo uri) {
        var briefing = service.correct(id, key, uri.getPath(), request);
        var location = uri.getBaseUriBuilder()
                .path("v1/briefings")
                .path(briefing.id().toString())
                .build();
        return EntityTags.created(location, briefing, briefing.version());
    }
}
