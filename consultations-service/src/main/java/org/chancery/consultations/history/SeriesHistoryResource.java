package org.chancery.consultations.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/series/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
class SeriesHistoryResource {
    private final HistoryReader history;

    SeriesHistoryResource(HistoryReader history) {
        this.history = history;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary =
                    "What was done to a series of rounds, without what was done to the rounds, newest first; sort by at")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HistoryEntry.class)))
    public Response list(UUID id, @BeanParam HistoryFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return history.page("Series", "series", id, filter, paging).toResponse(uri);
    }
}
