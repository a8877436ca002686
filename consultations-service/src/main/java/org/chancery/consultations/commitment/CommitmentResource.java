package org.chancery.consultations.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentResource {
    private final CommitmentService commitments;

    CommitmentResource(CommitmentService commitments) {
        this.commitments = commitments;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Commitments, a page at a time; sort by dueDate, madeOn or age (default madeOn)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentResponse.class)))
    public Response list(@BeanParam CommitmentFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return commitments.list(filter, paging).toResponse(uri);
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Open a commitment from a meeting that was held")
    @APIResponseSchema(value = CommitmentResponse.class, responseCode = "201", responseDescription = "Opened")
    public Response open(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CommitmentRequest request,
            UriInfo uri) {
        var opened = commitments.open(key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(opened.id().toString()).build();
        return EntityTags.created(location, opened, opened.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One commitment, with its age today")
    @APIResponseSchema(CommitmentResponse.class)
    public Response get(UUID id) {
        return found(commitments.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Change what is recorded of a commitment, but for a due date that is set")
    @APIResponseSchema(CommitmentResponse.class)
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CommitmentRequest request) {
        return found(commitments.change(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Close a commitment with its evidence")
    @APIResponseSchema(value = CommitmentResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response close(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ClosureRequest closure) {
        return found(commitments.close(id, ifMatch, closure));
    }

    private static Response found(CommitmentResponse commitment) {
        return EntityTags.found(commitment, commitment.version());
    }
}
