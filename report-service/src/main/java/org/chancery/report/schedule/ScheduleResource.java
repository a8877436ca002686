package org.chancery.report.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Schedules",
        description =
                "What is composed by itself, with what the account of this service may read; for the desk of the partner")
class ScheduleResource {
    private final ScheduleService service;

    ScheduleResource(ScheduleService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Compose a document each week, or some working days before the next meeting")
    @APIResponseSchema(value = ScheduleResponse.class, responseCode = "201", responseDescription = "Scheduled")
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ScheduleRequest request,
            UriInfo uri) {
        var schedule = service.create(key, uri.getPath(), request);
        var location =
                uri.getAbsolutePathBuilder().path(schedule.id().toString()).build();
        return EntityTags.created(location, schedule, schedule.version());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Schedules of your desks, a page at a time; sort by createdAt (default -createdAt)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ScheduleResponse.class)))
    public Response list(
            @QueryParam("partner") @StateCode @Nullable @Parameter(description = "ISO 3166-1 alpha-3") String partner,
            @BeanParam @Valid PageQuery paging,
            UriInfo uri) {
        return service.list(partner, paging).toResponse(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One schedule")
    @APIResponseSchema(ScheduleResponse.class)
    public Response get(UUID id) {
        return found(service.get(id));
    }

    @GET
    @Path("/{id}/runs")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What it has composed, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RunResponse.class)))
    public Response runs(UUID id) {
        return Page.whole(service.runs(id));
    }

    @POST
    @Path("/{id}/pause")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Compose nothing until it is resumed")
    @APIResponseSchema(ScheduleResponse.class)
    public Response pause(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(service.pause(id, ifMatch));
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Go on; what was due meanwhile is not made up for")
    @APIResponseSchema(ScheduleResponse.class)
    public Response resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(service.resume(id, ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Delete it; what it has composed stays")
    public Response delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
        return Response.noContent().build();
    }

    private static Response found(ScheduleResponse schedule) {
        return EntityTags.found(schedule, schedule.version());
    }
}
