package org.chancery.report.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.report.briefing.BriefingResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The door is open to every role: who may take a step is decided by the policies in Keycloak, which deny by default. */
@Path("/v1/briefings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release")
class ReleaseResource {
    private final ReleaseService service;

    ReleaseResource(ReleaseService service) {
        this.service = service;
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Approve a draft that somebody else has composed")
    @APIResponseSchema(BriefingResponse.class)
    public Response approve(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ApprovalRequest request) {
        return found(service.approve(id, ifMatch, request));
    }

    @DELETE
    @Path("/approval")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Take the approval back: it is a draft again")
    @APIResponseSchema(value = BriefingResponse.class, responseCode = "200")
    public Response withdrawApproval(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(service.withdrawApproval(id, ifMatch));
    }

    @POST
    @Path("/release")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Release an approved briefing: it gets the next number and does not change any more")
    @APIResponseSchema(BriefingResponse.class)
    public Response release(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReleaseRequest request) {
        return found(service.release(id, ifMatch, request));
    }

    @POST
    @Path("/recall")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Recall a release: readers get the reason instead of the document")
    @APIResponseSchema(BriefingResponse.class)
    public Response recall(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecallRequest request) {
        return found(service.recall(id, ifMatch, request));
    }

    @GET
    @Path("/transitions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Every step of the briefing, in order")
    @APIResponse(
            responseCode = "200",
            description = "All steps",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StepResponse.class)))
    public Response transitions(UUID id) {
        return Page.whole(service.stepsOf(id));
    }

    private static Response found(BriefingResponse briefing) {
        return EntityTags.found(briefing, briefing.version());
    }
}
