package org.chancery.consultations.commitment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/consultations/{id}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class RoundCommitmentResource {
    private final RoundCommitmentService commitments;

    RoundCommitmentResource(RoundCommitmentService commitments) {
        this.commitments = commitments;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What was promised in a round, and what returns in it from earlier ones",
            description =
                    "A commitment returns, under its own id, in each later round until it is closed. Ages are counted"
                            + " on the day of the round; on today while it has not been held.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentResponse.class)))
    public Response list(UUID id) {
        return Page.whole(commitments.list(id));
    }
}
