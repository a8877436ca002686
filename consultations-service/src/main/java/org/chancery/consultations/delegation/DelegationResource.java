package org.chancery.consultations.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/consultations/{id}/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
class DelegationResource {
    private final DelegationService delegations;
    private final HeadReplacementService heads;

    DelegationResource(DelegationService delegations, HeadReplacementService heads) {
        this.delegations = delegations;
        this.heads = heads;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The delegations of a consultation")
    @APIResponse(
            responseCode = "200",
            description = "All delegations, by party",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DelegationResponse.class)))
    public Response list(UUID id) {
        return Page.whole(delegations.list(id));
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Record a party's delegation")
    @APIResponseSchema(value = DelegationResponse.class, responseCode = "201", responseDescription = "Recorded")
    public Response add(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DelegationRequest request,
            UriInfo uri) {
        var added = delegations.add(id, key, uri.getPath(), request);
        return EntityTags.created(
                uri.getAbsolutePathBuilder().path(added.party()).build(), added, added.version());
    }

    @GET
    @Path("/{party}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "A party's delegation")
    @APIResponseSchema(DelegationResponse.class)
    public Response get(UUID id, String party) {
        return found(delegations.get(id, party));
    }

    @PUT
    @Path("/{party}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Change a party's delegation; once confirmed or held, not its head")
    @APIResponseSchema(DelegationResponse.class)
    public Response change(
            UUID id,
            String party,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DelegationRequest request) {
        return found(delegations.change(id, party, ifMatch, request));
    }

    @POST
    @Path("/{party}/head-replacements")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Put somebody else at the head of a delegation, with the reason")
    @APIResponseSchema(value = DelegationResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response replaceHead(
            UUID id,
            String party,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HeadReplacementRequest request,
            UriInfo uri) {
        return found(heads.replace(id, party, key, ifMatch, uri.getPath(), request));
    }

    private static Response found(DelegationResponse delegation) {
        return EntityTags.found(delegation, delegation.version());
    }
}
