package org.chancery.consultations.publictext;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/public-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public texts")
class PublishedTextResource {
    private final PublicTextService texts;

    PublishedTextResource(PublicTextService texts) {
        this.texts = texts;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What is published of consultations, whatever the marking of the record",
            description = "Sortable by date and publishedAt; by date, the latest first, unless asked otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of published texts, each in its last edition",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PublishedText.class)))
    public Response list(@BeanParam PublicTextFilter filter, @BeanParam PageQuery paging, UriInfo uri) {
        return texts.published(filter, paging).toResponse(uri);
    }

    @GET
    @Path("/{textId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One published text in its last edition")
    @APIResponseSchema(PublishedText.class)
    public Response get(UUID textId) {
        var text = texts.published(textId);
        return EntityTags.found(text, text.edition());
    }
}
