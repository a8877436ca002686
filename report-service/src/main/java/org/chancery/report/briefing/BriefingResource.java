package org.chancery.report.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.query.QueryValues;
import org.chancery.report.composing.Corrigendum;
import org.chancery.report.composing.Manifest;
import org.chancery.report.template.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/briefings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Briefings")
class BriefingResource {
    private final BriefingService service;
    private final BriefingArchive archive;

    BriefingResource(BriefingService service, BriefingArchive archive) {
        this.service = service;
        this.archive = archive;
    }

    @POST
    @RolesAllowed({Roles.DESK_OFFICER, Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER, Roles.TRADE_ANALYST})
    @Operation(summary = "Compose a briefing from what you may read in the other services")
    @APIResponseSchema(value = BriefingResponse.class, responseCode = "201", responseDescription = "Composed and kept")
    public Response compose(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid BriefingRequest request,
            UriInfo uri) {
        var briefing = service.compose(key, uri.getPath(), request);
        var location =
                uri.getAbsolutePathBuilder().path(briefing.id().toString()).build();
        return EntityTags.created(location, briefing, briefing.version());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Briefings, a page at a time; sort by composedAt, number or partner (default -composedAt)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BriefingResponse.class)))
    public Response list(
            @QueryParam("partner") @StateCode @Nullable @Parameter(description = "ISO 3166-1 alpha-3") String partner,
            @QueryParam("template") @Nullable @Parameter(description = "Name of a template") String template,
            @QueryParam("status") @Nullable @Parameter(schema = @Schema(implementation = BriefingStatus.class))
                    String status,
            @BeanParam @Valid PageQuery paging,
            UriInfo uri) {
        var filters = new LinkedHashMap<String, Object>();
        if (partner != null) {
            filters.put("partner", partner);
        }
        if (template != null) {
            filters.put(
                    "template",
                    template.equals(Corrigendum.TEMPLATE)
                            ? template
                            : Template.named("template", template).title());
        }
        var standing = QueryValues.oneOf("status", status, BriefingStatus.class);
        if (standing != null) {
            filters.put("status", standing);
        }
        return archive.list(filters, paging).toResponse(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One briefing")
    @APIResponseSchema(BriefingResponse.class)
    public Response get(UUID id) {
        var briefing = archive.get(id);
        return EntityTags.found(briefing, briefing.version());
    }

    @GET
    @Path("/{id}/provenance")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Where everything in it comes from: sources, record versions, vintages")
    @APIResponseSchema(Manifest.class)
    public Response provenance(UUID id) {
        var opened = archive.open(id, "provenance");
        return Response.ok(opened.content().manifest())
                .tag(EntityTags.of(opened.briefing().version()))
                .build();
    }
}
