package org.chancery.consultations.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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

@Path("/v1/consultations/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
class CorrectionResource {
    private final CorrectionService corrections;

    CorrectionResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The corrections of a closed record, as far as the caller may read what they touched")
    @APIResponse(
            responseCode = "200",
            description = "All corrections in their order",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CorrectionResponse.class)))
    public Response list(UUID id) {
        return Page.whole(corrections.list(id));
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(
            summary = "Correct a closed record",
            description = "All changes are made by the rules that hold before the record is closed, or none of them."
                    + " If-Match takes the ETag of the consultation; each change that replaces or removes names the"
                    + " version of its record.")
    @APIResponseSchema(value = CorrectionResponse.class, responseCode = "201", responseDescription = "Corrected")
    public Response correct(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CorrectionRequest request,
            UriInfo uri) {
        var made = corrections.correct(id, key, ifMatch, uri.getPath(), request);
        var location = uri.getAbsolutePathBuilder()
                .path(Integer.toString(made.number()))
                .build();
        return Response.created(location).entity(made).build();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One correction")
    @APIResponseSchema(CorrectionResponse.class)
    public CorrectionResponse get(UUID id, @Min(1) @Max(Integer.MAX_VALUE) int number) {
        return corrections.get(id, number);
    }
}
