package org.chancery.report.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
class TemplateResource {

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The documents that can be composed")
    @APIResponse(
            responseCode = "200",
            description = "All templates",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TemplateResponse.class)))
    public Response list() {
        return Page.whole(
                Arrays.stream(Template.values()).map(TemplateResponse::from).toList());
    }
}
