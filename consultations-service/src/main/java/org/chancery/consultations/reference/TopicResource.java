package org.chancery.consultations.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicResource {
    private final TopicRepository topics;

    TopicResource(TopicRepository topics) {
        this.topics = topics;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Transactional
    @Operation(summary = "All topics that an agenda item can have, also those no longer used")
    @APIResponse(
            responseCode = "200",
            description = "Topics by code",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TopicResponse.class)))
    public Response list() {
        return Page.whole(topics.all().stream().map(Topic::response).toList());
    }
}
