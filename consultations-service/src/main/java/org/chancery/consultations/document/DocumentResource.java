package org.chancery.consultations.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Comparator;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.problem.Problems.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(DocumentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
class DocumentResource {
    static final String PATH = "/v1/consultations/{id}/documents";

    private final DocumentService documents;
    private final DocumentUploads uploads;
    private final Validator validator;

    DocumentResource(DocumentService documents, DocumentUploads uploads, Validator validator) {
        this.documents = documents;
        this.uploads = uploads;
        this.validator = validator;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The documents of a consultation, as far as the caller may read them")
    @APIResponse(
            responseCode = "200",
            description = "All documents in the order of their entry",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DocumentResponse.class)))
    public Response list(UUID id) {
        return Page.whole(documents.list(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary = "Add a document",
            description =
                    "The type is found by the content and must fit the name and the type that are sent. Refused with"
                            + " the reason (422): types that are not taken, programs, macros, what is encrypted or cannot be"
                            + " checked. The same content twice in a consultation is refused (409, documentId names the first)."
                            + " A closed record takes a document only by a numbered correction, with correctionReason.")
    @APIResponseSchema(value = DocumentResponse.class, responseCode = "201", responseDescription = "Added")
    public Response add(
            UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @BeanParam DocumentForm form, UriInfo uri) {
        var file = form.sentFile();
        uploads.requireWithin(file.path().toFile().length());
        var added = documents.add(id, key, uri.getPath(), file, valid(form.request(file.name())));
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return EntityTags.created(location, added, added.version());
    }

    @GET
    @Path("/{documentId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What is said of one document")
    @APIResponseSchema(DocumentResponse.class)
    public Response get(UUID id, UUID documentId) {
        return found(documents.get(id, documentId));
    }

    @PUT
    @Path("/{documentId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary = "Correct what is said of a document; its content does not change",
            description = "In a closed record by a numbered correction, with correctionReason.")
    @APIResponseSchema(DocumentResponse.class)
    public Response change(
            UUID id,
            UUID documentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DocumentRequest request) {
        return found(documents.change(id, documentId, ifMatch, request));
    }

    @DELETE
    @Path("/{documentId}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Remove a document from a record that is not closed")
    @APIResponse(responseCode = "204", description = "Removed; its history and its content are kept")
    public Response remove(UUID id, UUID documentId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        documents.remove(id, documentId, ifMatch, null);
        return Response.noContent().build();
    }

    @POST
    @Path("/{documentId}/removal")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Remove a document from a closed record, by a numbered correction (see corrections)")
    @APIResponse(responseCode = "204", description = "Removed; its history and its content are kept")
    public Response correct(
            UUID id,
            UUID documentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RemovalRequest request) {
        documents.remove(id, documentId, ifMatch, request.reason());
        return Response.noContent().build();
    }

    /** The framework validates what comes as JSON; this came as a form. */
    private DocumentRequest valid(DocumentRequest request) {
        var violations = validator.validate(request).stream()
                .map(violation -> new Violation(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return request;
    }

    private static Response found(DocumentResponse document) {
        return EntityTags.found(document, document.version());
    }
}
