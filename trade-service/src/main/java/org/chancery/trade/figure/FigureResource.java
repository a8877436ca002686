package org.chancery.trade.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Figures as published, and their vintages. */
@Path("/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "figures", description = "Figures as they were published; a correction is a new vintage")
public class FigureResource {
    private final FigureService figures;
    private final Clock clock;

    FigureResource(FigureService figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Figures, each in the vintage known at asOf; newest period first")
    @APIResponse(
            responseCode = "200",
            description = "One page; X-Total-Count has the number of all, Link the other pages",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FigureResponse.class)))
    public Response list(
            @BeanParam @Valid FigureFilter filter,
            @BeanParam AsOfParameter asOf,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return figures.list(filter, asOf.moment(clock), page).toResponse(uri);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(summary = "One figure in the vintage known at asOf")
    @APIResponse(
            responseCode = "200",
            description = "The figure, with its ETag",
            content = @Content(schema = @Schema(implementation = FigureResponse.class)))
    @APIResponse(responseCode = "404", description = "No such figure, or not yet recorded at asOf")
    public Response find(@PathParam("id") UUID id, @BeanParam AsOfParameter asOf) {
        var figure = figures.find(id, asOf.moment(clock));
        return EntityTags.found(figure, figure.version());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/vintages")
    @Operation(summary = "All vintages of a figure, newest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FigureResponse.class)))
    @APIResponse(responseCode = "404", description = "No such figure")
    public Response history(@PathParam("id") UUID id) {
        return Page.whole(figures.history(id));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/revisions")
    @Operation(summary = "Each value that a figure has had, newest first, with its change and revision rate")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RevisionResponse.class)))
    @APIResponse(responseCode = "404", description = "No such figure")
    public Response revisions(@PathParam("id") UUID id) {
        return Page.whole(figures.revisions(id));
    }

    @POST
    @RolesAllowed(Roles.TRADE_ANALYST)
    @Operation(summary = "Record a published figure")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = FigureResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is not lawful; violations names it")
    @APIResponse(responseCode = "409", description = "The figure is recorded already; correct it by a new vintage")
    public Response publish(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid FigureRequest request) {
        var figure = figures.publish(request, idempotencyKey);
        return created(figure, UriBuilder.fromResource(FigureResource.class).path("{id}"));
    }

    @POST
    @Path("{id}/vintages")
    @RolesAllowed(Roles.TRADE_ANALYST)
    @Operation(summary = "Correct a figure by a new vintage, which supersedes the latest")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the Location reads exactly this vintage",
            content = @Content(schema = @Schema(implementation = FigureResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is not lawful; violations names it")
    @APIResponse(responseCode = "404", description = "No such figure")
    @APIResponse(responseCode = "409", description = "The latest vintage says exactly this already")
    @APIResponse(responseCode = "412", description = "If-Match was sent and another vintage was recorded meanwhile")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid VintageRequest request) {
        var figure = figures.correct(id, request, ifMatch, idempotencyKey);
        return created(
                figure,
                UriBuilder.fromResource(FigureResource.class)
                        .path("{id}")
                        .queryParam("asOf", figure.recordedAt().toString()));
    }

    private static Response created(FigureResponse figure, UriBuilder location) {
        return EntityTags.created(location.build(figure.id()), figure, figure.version());
    }
}
