package org.chancery.consultations.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class ReminderResource {
    private final ReminderService reminders;

    ReminderResource(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What is due or waits for the caller's decision; sort by dueDate (default dueDate)",
            description = "For the states of the caller's desks. Without a desk it is empty unless a partner is named.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReminderResponse.class)))
    public Response list(@BeanParam ReminderFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return reminders.list(filter, paging).toResponse(uri);
    }
}
