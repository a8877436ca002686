package org.chancery.consultations.agreement;

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
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class AgreementResource {
    private final AgreementService agreements;

    AgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Agreements, a page at a time; sort by title, signedOn, inForceOn or recordedAt (default title)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementResponse.class)))
    public Response list(@BeanParam AgreementFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return agreements.list(filter, paging).toResponse(uri);
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Add an agreement; it starts in negotiation and is led on by transitions")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "201", responseDescription = "Added")
    public Response add(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AgreementRequest request,
            UriInfo uri) {
        var added = agreements.add(key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One agreement")
    @APIResponseSchema(AgreementResponse.class)
    public Response get(UUID id) {
        return found(agreements.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Change what is recorded of an agreement, but for its status and its dates")
    @APIResponseSchema(AgreementResponse.class)
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgreementRequest request) {
        return found(agreements.change(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary = "Record a step that was made; each party's ratification is one, and the last makes it RATIFIED")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response advance(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgreementTransitionRequest step) {
        return found(agreements.advance(id, ifMatch, step));
    }

    @GET
    @Path("/{id}/transitions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The steps that an agreement has made and the corrections of their dates, as recorded")
    @APIResponse(
            responseCode = "200",
            description = "All steps",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = AgreementTransitionResponse.class)))
    public Response steps(UUID id) {
        return Page.whole(agreements.steps(id));
    }

    @POST
    @Path("/{id}/date-corrections")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Correct the date of a step that was made")
    @APIResponseSchema(value = AgreementResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response correct(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgreementDateCorrectionRequest correction) {
        return found(agreements.correct(id, ifMatch, correction));
    }

    private static Response found(AgreementResponse agreement) {
        return EntityTags.found(agreement, agreement.version());
    }
}
