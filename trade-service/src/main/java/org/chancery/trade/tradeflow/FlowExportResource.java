package org.chancery.trade.tradeflow;

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
import org.chancery.trade.export.SdmxTable;
import org.chancery.trade.figure.AsOfParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All flows of a reporter as a file. They are public, so that every reader may take them (ADR 0023). */
@Path("/v1/flows/export")
@RolesAllowed(Roles.READER)
@Tag(name = "flows", description = "Trade in detail, by reporter, partner, period and commodity")
public class FlowExportResource {
    private static final String DATAFLOW = "CHANCERY:FLOWS(1.0)";

    private final FlowRepository flows;
    private final Clock clock;

    FlowExportResource(FlowRepository flows, Clock clock) {
        this.flows = flows;
        this.clock = clock;
    }

    @GET
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE, TableFormat.SDMX_TYPE, TableFormat.JSON_TYPE})
    @Operation(summary = "All rows of a reporter that count at asOf and that the filters leave, as a file")
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
    public Table export(@BeanParam @Valid FlowFilter filter, @BeanParam AsOfParameter asOf, @Context Request request) {
        // What no filter can be is refused before a file begins.
        filter.sliceConditions();
        filter.flowConditions();
        var moment = asOf.moment(clock).instant();
        return ExportFormat.isSdmx(request)
                ? new SdmxTable(DATAFLOW, new FlowTable(flows, filter, moment, FlowColumn.SDMX))
                : new FlowTable(flows, filter, moment, FlowColumn.ALL);
    }
}
