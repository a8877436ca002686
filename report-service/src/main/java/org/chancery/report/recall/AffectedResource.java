package org.chancery.report.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/affected-releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
class AffectedResource {
    private final RecallService service;

    AffectedResource(RecallService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Releases about a partner that say what was corrected since, with the old and the new value; as"
                    + " far as you may read the release and what is on record now")
    @APIResponse(
            responseCode = "200",
            description = "All of them, the oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AffectedResponse.class)))
    public Response affected(
            @QueryParam("partner") @NotNull @StateCode @Parameter(description = "ISO 3166-1 alpha-3") String partner) {
        return Page.whole(service.affected(partner));
    }
}
