package org.chancery.report.batch;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

@Path("/v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Batches",
        description = "Briefings about many partners at once; a batch exists only for whoever asked for it")
class BatchResource {
    private static final String ZIP = "application/zip";

    private final BatchService service;
    private final BatchWorkers workers;
    private final BatchProgress progress;
    private final BatchArchive archive;

    BatchResource(BatchService service, BatchWorkers workers, BatchProgress progress, BatchArchive archive) {
        this.service = service;
        this.workers = workers;
        this.progress = progress;
        this.archive = archive;
    }

    @POST
    @RolesAllowed({Roles.DESK_OFFICER, Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER, Roles.TRADE_ANALYST})
    @Operation(summary = "Compose a briefing about each of the partners, in the background and with what you may read")
    @APIResponseSchema(value = BatchResponse.class, responseCode = "201", responseDescription = "Begun")
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BatchRequest request, UriInfo uri) {
        var batch = service.create(key, uri.getPath(), request);
        workers.wake();
        var location = uri.getAbsolutePathBuilder().path(batch.id().toString()).build();
        return EntityTags.created(location, batch, batch.version());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Your batches, a page at a time; sort by requestedAt (default -requestedAt)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BatchResponse.class)))
    public Response list(@BeanParam @Valid PageQuery paging, UriInfo uri) {
        return service.list(paging).toResponse(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One batch and how far it is")
    @APIResponseSchema(BatchResponse.class)
    public Response get(UUID id) {
        return found(service.get(id));
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What has become of each of its briefings, in their order")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ItemResponse.class)))
    public Response items(UUID id) {
        return Page.whole(service.items(id));
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @RolesAllowed(Roles.READER)
    @Operation(
            summary =
                    "How it goes on, as server-sent events: at once, at each change, and a last time when it has ended")
    public Multi<BatchResponse> events(UUID id) {
        service.get(id);
        return progress.follow(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Begin no more briefings; those that are done stay")
    @APIResponseSchema(BatchResponse.class)
    public Response cancel(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(service.cancel(id, ifMatch));
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Compose again what has failed, and nothing else")
    @APIResponseSchema(BatchResponse.class)
    public Response retry(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var batch = service.retry(id, ifMatch);
        workers.wake();
        return found(batch);
    }

    @GET
    @Path("/{id}/content")
    @Produces(ZIP)
    @RolesAllowed(Roles.READER)
    @Operation(
            summary =
                    "All its briefings in one ZIP, with an index that also names those that are missing; 409 while it runs")
    @APIResponse(
            responseCode = "200",
            description = "The ZIP",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(UUID id) {
        var batch = service.get(id);
        if (!batch.isEnded()) {
            throw Problems.conflict("still-running", "The batch is not done", "Wait until it has ended, or cancel it.");
        }
        return Response.ok(archive.zip(service.items(id), batch.asOf()), ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + batch.template() + "-"
                                + batch.requestedAt().toString().substring(0, 10) + ".zip\"")
                .build();
    }

    private static Response found(BatchResponse batch) {
        return EntityTags.found(batch, batch.version());
    }
}
