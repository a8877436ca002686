package org.chancery.report.difference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.query.QueryValues;
import org.chancery.report.briefing.BriefingArchive;
import org.chancery.report.briefing.BriefingResponse;
import org.chancery.report.composing.Difference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/briefings/{id}/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Briefings")
class DifferenceResource {
    private final BriefingArchive archive;
    private final Caller caller;

    DifferenceResource(BriefingArchive archive, Caller caller) {
        this.archive = archive;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What it says otherwise than an earlier briefing about the same partner that you may read")
    @APIResponseSchema(DifferencesResponse.class)
    public Response differences(
            UUID id,
            @QueryParam("with")
                    @Nullable
                    @Parameter(
                            required = true,
                            description = "The briefing that the reader had",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String with) {
        var briefing = archive.get(id);
        var earlier = earlier(briefing, with);
        return Response.ok(DifferencesResponse.of(
                        id,
                        earlier.id(),
                        Difference.between(archive.facts(earlier.id()), archive.facts(id), briefing.language())))
                .build();
    }

    private BriefingResponse earlier(BriefingResponse briefing, @Nullable String with) {
        var id = QueryValues.id("with", with);
        if (id == null) {
            throw Problems.invalid("with", "is needed: the briefing that the reader had");
        }
        return archive.find(id, caller.readScope())
                .filter(found -> found.partner().equals(briefing.partner()))
                .orElseThrow(() -> Problems.invalid(
                        "with", "is not a briefing about " + briefing.partner() + " that you can read"));
    }
}
