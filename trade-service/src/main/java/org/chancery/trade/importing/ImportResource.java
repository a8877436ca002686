package org.chancery.trade.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.json.PlainText;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.commons.table.Table;
import org.chancery.commons.table.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files with trade flows: sent, looked at, committed or not, retracted. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TRADE_ANALYST)
@Tag(name = "imports", description = "Releases from files: a dry run first, then all rows or none")
public class ImportResource {
    private static final int LONGEST_REASON = 1000;

    private final ImportUploads uploads;
    private final ImportService imports;
    private final ImportWorkers workers;
    private final Rejects rejects;

    ImportResource(ImportUploads uploads, ImportService imports, ImportWorkers workers, Rejects rejects) {
        this.uploads = uploads;
        this.imports = imports;
        this.workers = workers;
        this.rejects = rejects;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Send a file; it is read and checked, and nothing of it counts before it is committed",
            description =
                    "The layout is recognised from the content. Poll the Location until its state is CHECKED or FAILED.")
    @APIResponse(
            responseCode = "202",
            description = "Received",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is not lawful; violations names it")
    @APIResponse(responseCode = "409", description = "The same file is committed already; releaseId names the release")
    @APIResponse(responseCode = "413", description = "The file is longer than is allowed")
    public Response upload(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @BeanParam ImportForm form,
            @Context UriInfo uri) {
        var sent = uploads.upload(idempotencyKey, form);
        return accepted(
                sent, uri.getAbsolutePathBuilder().path(sent.id().toString()).build());
    }

    @GET
    @Operation(summary = "All imports, a page at a time; sort by uploadedAt or fileName (default -uploadedAt)")
    @APIResponse(
            responseCode = "200",
            description = "One page; X-Total-Count has the number of all, Link the other pages",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportResponse.class)))
    public Response list(
            @QueryParam("state") @Parameter(schema = @Schema(implementation = ImportState.class)) @Nullable
                    String state,
            @BeanParam PageQuery paging,
            @Context UriInfo uri) {
        return imports.list(QueryValues.oneOf("state", state, ImportState.class), paging)
                .toResponse(uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An import: how far it is, and what was found in the file")
    @APIResponse(
            responseCode = "200",
            description = "The import, with its ETag",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    public Response get(@PathParam("id") UUID id) {
        var sent = imports.get(id);
        return EntityTags.found(sent, sent.version());
    }

    @GET
    @Path("{id}/rejects")
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @Operation(summary = "The rejected rows as a file: where they stand, what is wrong, and the row as it came")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such import")
    public Table rejects(@PathParam("id") UUID id) {
        return rejects.of(imports.get(id).id());
    }

    @POST
    @Path("{id}/commit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make the rows a release, in one transaction",
            description =
                    "Poll the import until its state is COMMITTED, or again CHECKED with a message that says why not.")
    @APIResponse(
            responseCode = "202",
            description = "Being committed",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    @APIResponse(responseCode = "409", description = "Not checked, rows are rejected, or the file is committed already")
    @APIResponse(responseCode = "412", description = "The import has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response commit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable @Valid CommitRequest request,
            @Context UriInfo uri) {
        var answer = request == null ? new CommitRequest(null) : request;
        var sent = imports.requestCommit(id, ifMatch, answer, workers.me());
        workers.commit(id);
        return accepted(
                sent,
                uri.getBaseUriBuilder()
                        .path(ImportResource.class)
                        .path(id.toString())
                        .build());
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Stop an import that is not committed; nothing of it is kept")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "404", description = "No such import")
    @APIResponse(responseCode = "409", description = "It is committed, or over")
    @APIResponse(responseCode = "412", description = "The import has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch)
            throws SQLException {
        var sent = imports.cancel(id, ifMatch);
        workers.stop(id);
        return EntityTags.found(sent, sent.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Retract a committed import: its rows count no more, but are still read with asOf")
    @APIResponse(responseCode = "204", description = "Retracted")
    @APIResponse(responseCode = "400", description = "The reason is missing")
    @APIResponse(responseCode = "404", description = "No such import")
    @APIResponse(responseCode = "409", description = "It is not committed")
    @APIResponse(responseCode = "412", description = "The import has changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public void retract(
            @PathParam("id") UUID id,
            @QueryParam("reason")
                    @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_REASON))
                    @Nullable
                    String reason,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON || !PlainText.isPlain(reason)) {
            throw Problems.invalid("reason", "is needed, in at most " + LONGEST_REASON + " characters");
        }
        imports.retract(id, ifMatch, reason.strip());
    }

    private static Response accepted(ImportResponse sent, URI location) {
        return Response.accepted(sent)
                .location(location)
                .tag(EntityTags.of(sent.version()))
                .build();
    }
}
