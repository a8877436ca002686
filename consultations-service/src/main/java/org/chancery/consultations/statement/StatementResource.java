package org.chancery.consultations.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/consultations/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class StatementResource {
    private final StatementService statements;

    StatementResource(StatementService statements) {
        this.statements = statements;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What was said in a consultation, as far as the caller may read it")
    @APIResponse(
            responseCode = "200",
            description = "All statements in the order of their entry",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StatementResponse.class)))
    public Response list(UUID id, @BeanParam StatementFilter filter) {
        return Page.whole(statements.list(id, filter));
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Record a statement")
    @APIResponseSchema(value = StatementResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response add(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid StatementRequest request,
            UriInfo uri) {
        var added = statements.add(id, key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/{statementId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One statement")
    @APIResponseSchema(StatementResponse.class)
    public Response get(UUID id, UUID statementId) {
        return found(statements.get(id, statementId));
    }

    @PUT
    @Path("/{statementId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Correct a statement")
    @APIResponseSchema(StatementResponse.class)
    public Response change(
            UUID id,
            UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StatementRequest request) {
        return found(statements.change(id, statementId, ifMatch, request));
    }

    @DELETE
    @Path("/{statementId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Remove a statement")
    @APIResponse(responseCode = "204", description = "Removed; its history is kept")
    public Response remove(UUID id, UUID statementId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        statements.remove(id, statementId, ifMatch);
        return Response.noContent().build();
    }

    private static Response found(StatementResponse statement) {
        return EntityTags.found(statement, statement.version());
    }
}
