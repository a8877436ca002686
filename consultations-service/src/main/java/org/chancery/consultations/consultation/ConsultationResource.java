package org.chancery.consultations.consultation;

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

@Path("/v1/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
class ConsultationResource {
    private final ConsultationService consultations;

    ConsultationResource(ConsultationService consultations) {
        this.consultations = consultations;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary =
                    "Consultations, a page at a time; sort by title, plannedFor, heldOn or number (default -plannedFor)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ConsultationResponse.class)))
    public Response list(@BeanParam ConsultationFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return consultations.list(filter, paging).toResponse(uri);
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Plan a consultation")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "201", responseDescription = "Planned")
    public Response plan(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ConsultationRequest request,
            UriInfo uri) {
        var planned = consultations.plan(key, uri.getPath(), request);
        var location =
                uri.getAbsolutePathBuilder().path(planned.id().toString()).build();
        return EntityTags.created(location, planned, planned.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One consultation")
    @APIResponseSchema(ConsultationResponse.class)
    public Response get(UUID id) {
        return found(consultations.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Change what is recorded of a consultation, but for its status")
    @APIResponseSchema(ConsultationResponse.class)
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConsultationRequest request) {
        return found(consultations.change(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Lead a consultation one step through its life cycle")
    @APIResponseSchema(value = ConsultationResponse.class, responseCode = "200", responseDescription = "As it now is")
    public Response advance(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TransitionRequest step) {
        return found(consultations.advance(id, ifMatch, step));
    }

    @GET
    @Path("/{id}/transitions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The steps that a consultation has made, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "All steps",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TransitionResponse.class)))
    public Response steps(UUID id) {
        return Page.whole(consultations.steps(id));
    }

    private static Response found(ConsultationResponse consultation) {
        return EntityTags.found(consultation, consultation.version());
    }
}
