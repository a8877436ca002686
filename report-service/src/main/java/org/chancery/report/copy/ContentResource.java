package org.chancery.report.copy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.chancery.report.document.BriefingDocument;
import org.chancery.report.rendering.format.DocumentFormat;
import org.chancery.report.template.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/briefings/{id}")
@Tag(name = "Briefings")
class ContentResource {
    private final CopyService copies;

    ContentResource(CopyService copies) {
        this.copies = copies;
    }

    @GET
    @Path("/content")
    @Produces(Template.PDF)
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The document itself: as a PDF, or as JSON the words it was printed from. From RESTRICTED on the"
                    + " PDF is your own copy, with its number and your name")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = Template.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Template.JSON, schema = @Schema(implementation = BriefingDocument.class)),
                @Content(
                        mediaType = DocumentFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DocumentFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DocumentFormat.HTML_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "410", description = "It was recalled; the problem says why")
    public Response pdf(UUID id, Request request) {
        var copy = copies.pdf(id);
        var tag = new EntityTag(copy.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        copies.recordDownload(copy);
        return Response.ok(copy.pdf(), Template.PDF)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + copy.fileName() + "\"")
                .build();
    }

    @GET
    @Path("/content")
    @Produces(Template.JSON + ";qs=0.5")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response words(UUID id) {
        return Response.ok(copies.words(id), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/content")
    @Produces(DocumentFormat.DOCX_TYPE + ";qs=0.4")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response docx(UUID id, Request request) {
        return file(id, DocumentFormat.DOCX, request);
    }

    @GET
    @Path("/content")
    @Produces(DocumentFormat.XLSX_TYPE + ";qs=0.3")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response xlsx(UUID id, Request request) {
        return file(id, DocumentFormat.XLSX, request);
    }

    @GET
    @Path("/content")
    @Produces(DocumentFormat.HTML_TYPE + ";qs=0.2")
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response html(UUID id, Request request) {
        return file(id, DocumentFormat.HTML, request);
    }

    @GET
    @Path("/downloads")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RELEASING_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Who took which copy and when, newest first; sort by at")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DownloadResponse.class)))
    public Response downloads(UUID id, @BeanParam @Valid PageQuery paging, UriInfo uri) {
        return copies.downloadsOf(id, paging).toResponse(uri);
    }

    private Response file(UUID id, DocumentFormat format, Request request) {
        var file = copies.file(id, format);
        var tag = new EntityTag(file.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var response = Response.ok(
                        file.content(), MediaType.valueOf(format.type()).withCharset("UTF-8"))
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.fileName() + "\"");
        return format == DocumentFormat.HTML
                ? response.header("Content-Security-Policy", DocumentFormat.contentSecurityPolicy())
                        .build()
                : response.build();
    }
}
