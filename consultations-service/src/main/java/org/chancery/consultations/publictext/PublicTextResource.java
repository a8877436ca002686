package org.chancery.consultations.publictext;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/consultations/{id}/public-text")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public texts")
class PublicTextResource {
    private final PublicTextService texts;

    PublicTextResource(PublicTextService texts) {
        this.texts = texts;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The public text of a consultation as it is being worked on")
    @APIResponseSchema(PublicTextResponse.class)
    public Response get(UUID id) {
        return found(texts.get(id));
    }

    @PUT
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DESK_OFFICER})
    @Operation(
            summary = "Word the public text",
            description =
                    "Makes it a draft, whatever it was before; what is published stays readable. Needs If-Match once"
                            + " there is a text.")
    @APIResponseSchema(PublicTextResponse.class)
    @APIResponse(
            responseCode = "201",
            description = "The first words",
            content = @Content(schema = @Schema(implementation = PublicTextResponse.class)))
    public Response write(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PublicTextRequest request,
            UriInfo uri) {
        var written = texts.write(id, ifMatch, request);
        var text = written.text();
        return written.created() ? EntityTags.created(uri.getAbsolutePath(), text, text.version()) : found(text);
    }

    @GET
    @Path("/editions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Everything that was published of a consultation")
    @APIResponse(
            responseCode = "200",
            description = "All editions, the first one first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EditionResponse.class)))
    public Response editions(UUID id) {
        return Page.whole(texts.editions(id));
    }

    @POST
    @Path("/submission")
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DESK_OFFICER})
    @Operation(summary = "Ask for clearance")
    @APIResponseSchema(PublicTextResponse.class)
    public Response submit(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(texts.submit(id, ifMatch));
    }

    @POST
    @Path("/draft")
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DESK_OFFICER})
    @Operation(summary = "Take the text back to work on it; what is published stays so")
    @APIResponseSchema(PublicTextResponse.class)
    public Response takeBack(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(texts.takeBack(id, ifMatch));
    }

    @POST
    @Path("/clearance")
    @RolesAllowed({Roles.RELEASING_OFFICER, Roles.DESK_OFFICER})
    @Operation(summary = "Clear the text; by somebody who has not written at it")
    @APIResponseSchema(PublicTextResponse.class)
    public Response clear(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(texts.clear(id, ifMatch));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Roles.RELEASING_OFFICER, Roles.DESK_OFFICER})
    @Operation(summary = "Do not clear the text, with the reason")
    @APIResponseSchema(PublicTextResponse.class)
    public Response refuse(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return found(texts.refuse(id, ifMatch, request));
    }

    @POST
    @Path("/publication")
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.RELEASING_OFFICER, Roles.DESK_OFFICER})
    @Operation(
            summary = "Publish the cleared text as the next edition",
            description = "With it the date and the parties of the meeting become public. Refused (409) when the record"
                    + " has changed since clearance, unless despiteChanges says that somebody has looked.")
    @APIResponseSchema(PublicTextResponse.class)
    public Response publish(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable PublicationRequest request) {
        return found(texts.publish(id, ifMatch, request));
    }

    private static Response found(PublicTextResponse text) {
        return EntityTags.found(text, text.version());
    }
}
