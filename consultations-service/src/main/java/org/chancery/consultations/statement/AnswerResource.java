package org.chancery.consultations.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/consultations/{id}/statements/{statementId}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class AnswerResource {
    private final AnswerService answers;

    AnswerResource(AnswerService answers) {
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    @Operation(summary = "Record what was answered to a proposal, also after the record is closed")
    @APIResponseSchema(StatementResponse.class)
    public Response answer(
            UUID id,
            UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerRequest answer) {
        var statement = answers.answer(id, statementId, ifMatch, answer);
        return EntityTags.found(statement, statement.version());
    }
}
