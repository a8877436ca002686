package org.chancery.consultations.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/agreements/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class LinkResource {
    private final LinkService links;

    LinkResource(LinkService links) {
        this.links = links;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The agenda items and the commitments that an agreement is linked to; the ETag is its own")
    @APIResponse(
            responseCode = "200",
            description = "All links that exist for the caller",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementLinkResponse.class)))
    public Response list(UUID id) {
        return whole(links.list(id));
    }

    @PUT
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Link an agreement to these agenda items and commitments, and to no others that can be seen")
    @APIResponse(
            responseCode = "200",
            description = "All links that exist for the caller",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementLinkResponse.class)))
    public Response replace(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgreementLinksRequest request) {
        return whole(links.replace(id, ifMatch, request));
    }

    private static Response whole(VisibleLinks visible) {
        return Response.fromResponse(Page.whole(visible.links()))
                .tag(EntityTags.of(visible.version()))
                .build();
    }
}
