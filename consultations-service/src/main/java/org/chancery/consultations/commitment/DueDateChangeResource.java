package org.chancery.consultations.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/commitments/{id}/due-date-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class DueDateChangeResource {
    private final DueDateChangeService changes;

    DueDateChangeResource(DueDateChangeService changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Every request for another due date, with its reason and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "All requests, oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DueDateChangeResponse.class)))
    public Response list(UUID id) {
        return Page.whole(changes.list(id));
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Ask for another due date; one request can wait at a time")
    @APIResponseSchema(value = DueDateChangeResponse.class, responseCode = "201", responseDescription = "Asked for")
    public Response ask(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DueDateChangeRequest request,
            UriInfo uri) {
        var asked = changes.ask(id, key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(asked.id().toString()).build();
        return EntityTags.created(location, asked, asked.version());
    }

    @GET
    @Path("/{changeId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One request for another due date")
    @APIResponseSchema(DueDateChangeResponse.class)
    public Response get(UUID id, UUID changeId) {
        return found(changes.get(id, changeId));
    }

    @POST
    @Path("/{changeId}/decision")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Approve or refuse what another officer of the desk has asked for; approval moves the date")
    @APIResponseSchema(value = DueDateChangeResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response decide(
            UUID id,
            UUID changeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DueDateDecisionRequest decision) {
        return found(changes.decide(id, changeId, ifMatch, decision));
    }

    @POST
    @Path("/{changeId}/withdrawal")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Take back one's own request; it stays in the list")
    @APIResponseSchema(value = DueDateChangeResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response withdraw(
            UUID id,
            UUID changeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DueDateWithdrawalRequest withdrawal) {
        return found(changes.withdraw(id, changeId, ifMatch, withdrawal));
    }

    private static Response found(DueDateChangeResponse change) {
        return EntityTags.found(change, change.version());
    }
}
