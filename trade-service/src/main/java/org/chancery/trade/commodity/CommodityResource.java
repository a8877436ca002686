package org.chancery.trade.commodity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.query.QueryValues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Commodities with the titles that imported files give them. */
@Path("/v1/commodities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "commodities", description = "Codes of the classifications and their titles")
public class CommodityResource {
    private final CommodityRepository commodities;

    CommodityResource(CommodityRepository commodities) {
        this.commodities = commodities;
    }

    @GET
    @Operation(
            summary = "Commodities by classification and code; sort by code",
            description = "Titles are learnt from the files that were committed, each in the language of its publisher;"
                    + " what no file names is not here. Codes of two classifications are two commodities, even if they"
                    + " look the same.")
    @APIResponse(
            responseCode = "200",
            description = "One page; X-Total-Count has the number of all, Link the other pages",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CommodityResponse.class)))
    @APIResponse(responseCode = "400", description = "A filter is not lawful; violations names it")
    public Response list(
            @QueryParam("classification")
                    @Parameter(
                            description = "Only of this one, such as H6",
                            schema = @Schema(implementation = Classification.class))
                    @Nullable
                    String classification,
            @QueryParam("code")
                    @Size(max = 12)
                    @Pattern(regexp = "[0-9A-Z_]*")
                    @Parameter(description = "How the code begins, such as 27 for a chapter")
                    @Nullable
                    String code,
            @QueryParam("q") @Size(max = 100) @Parameter(description = "What the title holds, in any case") @Nullable
                    String words,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        var only = QueryValues.oneOf("classification", classification, Classification.class);
        return commodities
                .findPage(only == null ? null : only.name(), QueryValues.text(code), QueryValues.text(words), page)
                .toResponse(uri);
    }
}
