package org.chancery.trade.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.table.Table;
import org.chancery.commons.table.TableFormat;
import org.chancery.trade.export.ExportFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All figures as a file. They are public, so that every reader may take them, not exporters alone (ADR 0023). */
@Path("/v1/figures/export")
@RolesAllowed(Roles.READER)
@Tag(name = "figures", description = "Figures as they were published; a correction is a new vintage")
public class FigureExportResource {
    private final FigureExport figures;
    private final Clock clock;

    FigureExportResource(FigureExport figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.SDMX_TYPE, TableFormat.JSON_TYPE})
    @Operation(summary = "All figures that the filters leave, as a file, each in the vintage known at asOf")
    @APIResponse(
            responseCode = "200",
            description = "The whole list, newest period first; X-Total-Count has its number",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = TableFormat.SDMX_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.JSON_TYPE,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class))
            })
    public Table export(
            @BeanParam @Valid FigureFilter filter, @BeanParam AsOfParameter asOf, @Context Request request) {
        return figures.table(filter, asOf.moment(clock), ExportFormat.isSdmx(request));
    }
}
