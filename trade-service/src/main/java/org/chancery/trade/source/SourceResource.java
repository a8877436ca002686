package org.chancery.trade.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the rows come from, and whether something newer is due. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "sources", description = "Publishers, their datasets and releases")
public class SourceResource {
    private final ReleaseRepository releases;
    private final Clock clock;

    SourceResource(ReleaseRepository releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "All datasets by publisher, with their releases, when the next is due, and whether that is past")
    @APIResponse(
            responseCode = "200",
            description = "All of them; X-Total-Count has their number",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SourceResponse.class)))
    public Response list() {
        var today = LocalDate.now(clock);
        var datasets = releases.findAllBySeries().stream()
                .collect(Collectors.groupingBy(
                        release -> List.of(release.publisher(), release.dataset()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Page.whole(datasets.values().stream()
                .map(dataset -> SourceResponse.from(dataset, today))
                .toList());
    }
}
