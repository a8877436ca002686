package org.chancery.consultations.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicResource {
    private final TopicService topics;

    TopicResource(TopicService topics) {
        this.topics = topics;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "All topics that an agenda item can have, also those no longer used")
    @APIResponse(
            responseCode = "200",
            description = "Topics by code",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TopicResponse.class)))
    public Response list() {
        return Page.whole(topics.list());
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Add a topic")
    @APIResponseSchema(value = TopicResponse.class, responseCode = "201", responseDescription = "Added")
    public Response add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid TopicRequest request, UriInfo uri) {
        var added = topics.add(key, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder().path(added.code()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One topic")
    @APIResponseSchema(TopicResponse.class)
    public Response get(String code) {
        return found(topics.get(code));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Rename a topic or put it under another")
    @APIResponseSchema(TopicResponse.class)
    public Response change(
            String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TopicRequest request) {
        return found(topics.change(code, ifMatch, request));
    }

    @POST
    @Path("/{code}/disabling")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Disable a topic from a day on: agendas keep it, new items are refused with it")
    @APIResponseSchema(TopicResponse.class)
    public Response disable(
            String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DisablingRequest request) {
        return found(topics.disable(code, ifMatch, request));
    }

    @DELETE
    @Path("/{code}/disabling")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Take the disabling of a topic back")
    @APIResponseSchema(TopicResponse.class)
    public Response enable(String code, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(topics.enable(code, ifMatch));
    }

    private static Response found(TopicResponse topic) {
        return EntityTags.found(topic, topic.version());
    }
}
