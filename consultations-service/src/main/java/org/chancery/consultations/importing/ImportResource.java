package org.chancery.consultations.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.query.QueryValues;
import org.chancery.consultations.importing.sheet.SheetFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final ImportUpload uploads;
    private final ImportService imports;
    private final ImportCommit commits;

    ImportResource(ImportUpload uploads, ImportService imports, ImportCommit commits) {
        this.uploads = uploads;
        this.imports = imports;
        this.commits = commits;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary = "Upload a file with past rounds; it is checked, and nothing is recorded before it is committed",
            description = "CSV or the first sheet of an XLSX workbook. The columns are those of the template.")
    @APIResponseSchema(value = ImportResponse.class, responseCode = "201", responseDescription = "Checked")
    public Response upload(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RestForm("file") @Nullable FileUpload file,
            UriInfo uri) {
        var upload = uploads.upload(key, uri.getPath(), file);
        var location = uri.getAbsolutePathBuilder().path(upload.id().toString()).build();
        return EntityTags.created(location, upload, upload.version());
    }

    @GET
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary =
                    "The caller's own imports, a page at a time; sort by uploadedAt or fileName (default -uploadedAt)")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportResponse.class)))
    public Response list(@BeanParam PageQuery paging, UriInfo uri) {
        return imports.list(paging).toResponse(uri);
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "An empty workbook with all columns, explained on its second sheet")
    public Response workbookTemplate() {
        return TableFile.template(SheetFormat.XLSX).response();
    }

    @GET
    @Path("/template")
    @Produces(CSV)
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "An empty CSV file with all columns")
    public Response csvTemplate() {
        return TableFile.template(SheetFormat.CSV).response();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "An import of the caller, with how many rows are ready")
    @APIResponseSchema(ImportResponse.class)
    public Response get(UUID id) {
        return found(imports.get(id));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "The rows of an import and what would be recorded of them, a page at a time; sort by row")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportRowResponse.class)))
    public Response rows(
            UUID id,
            @QueryParam("verdict")
                    @Nullable
                    @Parameter(
                            description = "May be repeated",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Verdict.class))
                    List<String> verdict,
            @BeanParam PageQuery paging,
            UriInfo uri) {
        return imports.rows(id, QueryValues.someOf("verdict", verdict, Verdict.class), paging)
                .toResponse(uri);
    }

    @GET
    @Path("/{id}/rejects")
    @Produces({CSV, XLSX})
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "The rows that are not ready as a file to correct, in the format of the upload")
    public Response rejects(UUID id) {
        return imports.rejects(id).response();
    }

    @POST
    @Path("/{id}/commit")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Record all rows that are ready, in one transaction")
    @APIResponseSchema(value = ImportResponse.class, responseCode = "200", responseDescription = "Recorded")
    public Response commit(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable @Valid CommitRequest request) {
        var outcome = commits.commit(id, ifMatch, request == null ? new CommitRequest(null) : request);
        return found(outcome.requireUnchanged());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Discard an import that is not committed")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discard(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        imports.discard(id, ifMatch);
    }

    private static Response found(ImportResponse upload) {
        return EntityTags.found(upload, upload.version());
    }
}
