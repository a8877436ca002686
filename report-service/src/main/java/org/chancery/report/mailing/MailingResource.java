package org.chancery.report.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/briefings/{id}/mailings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
class MailingResource {
    private final MailingService service;

    MailingResource(MailingService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Roles.RELEASING_OFFICER, Roles.PRESS_OFFICER})
    @Operation(summary = "Mail a release to a distribution list; 409 where this installation sends no mail")
    @APIResponseSchema(value = MailingResponse.class, responseCode = "200")
    public Response send(UUID id, @NotNull @Valid MailingRequest request) {
        return Response.ok(service.send(id, request)).build();
    }
}
