package org.chancery.consultations.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.identity.Roles;
import org.chancery.consultations.document.store.Contents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(DocumentResource.PATH + "/{documentId}/content")
@Tag(name = "Documents")
class ContentResource {
    private final DocumentService documents;
    private final Contents contents;

    ContentResource(DocumentService documents, Contents contents) {
        this.documents = documents;
        this.contents = contents;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The content of a document",
            description = "Always as an attachment. The ETag is its SHA-256; one range of bytes may be asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range of it that was asked for",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(
            responseCode = "416",
            description = "There is nothing in this range; Content-Range says how long it is")
    public Response get(
            UUID id,
            UUID documentId,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            Request request) {
        var filed = documents.filed(id, documentId);
        var tag = new EntityTag(filed.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var asked = ifRange == null || ifRange.equals("\"" + filed.sha256() + "\"") ? range : null;
        var part = ByteRange.of(asked, filed.size());
        if (part.isEmpty()) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + filed.size())
                    .build();
        }
        var answer = part.isWhole(filed.size())
                ? Response.ok()
                : Response.status(Response.Status.PARTIAL_CONTENT).header("Content-Range", part.header(filed.size()));
        return answer.type(filed.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(filed.fileName()))
                .header("Accept-Ranges", "bytes")
                .entity(new DocumentContent(filed, part, contents.open(filed.contentId(), part.first(), filed.size())))
                .build();
    }
}
