package org.chancery.consultations.series;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Series")
class SeriesResource {
    private final SeriesService series;

    SeriesResource(SeriesService series) {
        this.series = series;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Series of consultations, a page at a time; sort by title (default) or recordedAt")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SeriesResponse.class)))
    public Response list(
            @QueryParam("party") @Nullable @Parameter(description = "State that takes part, ISO 3166-1 alpha-3")
                    String party,
            @QueryParam("with") @Nullable @Parameter(description = "Partner state that takes part, ISO 3166-1 alpha-3")
                    String with,
            @BeanParam PageQuery paging,
            UriInfo uri) {
        return series.list(QueryValues.state("party", party), QueryValues.state("with", with), paging)
                .toResponse(uri);
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Open a series of consultations")
    @APIResponseSchema(value = SeriesResponse.class, responseCode = "201", responseDescription = "Opened")
    public Response open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid SeriesRequest request, UriInfo uri) {
        var opened = series.open(key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(opened.id().toString()).build();
        return EntityTags.created(location, opened, opened.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One series")
    @APIResponseSchema(SeriesResponse.class)
    public Response get(UUID id) {
        return found(series.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Change a series; its rounds stay as they are")
    @APIResponseSchema(SeriesResponse.class)
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SeriesRequest request) {
        return found(series.change(id, ifMatch, request));
    }

    private static Response found(SeriesResponse series) {
        return EntityTags.found(series, series.version());
    }
}
