package org.chancery.consultations.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/consultations/{id}/statements/{statementId}/press-clearance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
class PressClearanceResource {
    private final PressClearanceService clearances;

    PressClearanceResource(PressClearanceService clearances) {
        this.clearances = clearances;
    }

    @POST
    @RolesAllowed({Roles.DESK_OFFICER, Roles.RELEASING_OFFICER})
    @Operation(summary = "Clear the version of a statement that was read (If-Match) for the press")
    @APIResponseSchema(StatementResponse.class)
    public Response clear(UUID id, UUID statementId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(clearances.clear(id, statementId, ifMatch));
    }

    @DELETE
    @RolesAllowed({Roles.DESK_OFFICER, Roles.RELEASING_OFFICER})
    @Operation(summary = "Withdraw the clearance of a statement for the press")
    @APIResponseSchema(StatementResponse.class)
    public Response withdraw(UUID id, UUID statementId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return found(clearances.withdraw(id, statementId, ifMatch));
    }

    private static Response found(StatementResponse statement) {
        return EntityTags.found(statement, statement.version());
    }
}
