package org.chancery.consultations.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.table.Table;
import org.chancery.commons.table.TableFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/consultations/export")
@Tag(name = "Consultations")
class ConsultationExportResource {
    private final ConsultationExport consultations;

    ConsultationExportResource(ConsultationExport consultations) {
        this.consultations = consultations;
    }

    @GET
    @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Roles.EXPORTER)
    @Operation(summary = "All consultations that the filters leave, as a file; each export is logged")
    @APIResponse(
            responseCode = "200",
            description = "The whole list",
            content = {
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Table export(@BeanParam ConsultationFilter filter) {
        return consultations.table(filter);
    }
}
