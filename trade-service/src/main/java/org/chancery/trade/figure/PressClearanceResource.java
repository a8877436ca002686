package org.chancery.trade.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** That a figure may be given to the press. */
@Path("/v1/figures/{id}/press-clearance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "Figures as they were published; a correction is a new vintage")
public class PressClearanceResource {
    private final PressClearanceService clearances;

    PressClearanceResource(PressClearanceService clearances) {
        this.clearances = clearances;
    }

    @POST
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER})
    @Operation(
            summary = "Clear the version of a figure that was read (If-Match) for the press",
            description = "By somebody else than entered the value. A correction takes the clearance away.")
    @APIResponse(
            responseCode = "200",
            description = "Cleared",
            content = @Content(schema = @Schema(implementation = FigureResponse.class)))
    @APIResponse(responseCode = "403", description = "The value was entered by the caller, or the role is missing")
    @APIResponse(responseCode = "404", description = "No such figure")
    @APIResponse(responseCode = "412", description = "The figure has changed since it was read")
    public Response clear(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(clearances.clear(id, ifMatch));
    }

    @DELETE
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER})
    @Operation(summary = "Withdraw the clearance of a figure for the press")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = FigureResponse.class)))
    @APIResponse(responseCode = "404", description = "No such figure, or it is not cleared")
    @APIResponse(responseCode = "412", description = "The figure has changed since it was read")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(clearances.withdraw(id, ifMatch));
    }

    @GET
    @Path("history")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Each clearance for the press that a figure has had and what ended it, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content =
                    @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PressClearanceResponse.class)))
    @APIResponse(responseCode = "404", description = "No such figure")
    public Response history(@PathParam("id") UUID id) {
        return Page.whole(clearances.history(id));
    }

    private static Response found(FigureResponse figure) {
        return EntityTags.found(figure, figure.version());
    }
}
