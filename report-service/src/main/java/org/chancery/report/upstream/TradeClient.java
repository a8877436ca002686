package org.chancery.report.upstream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The paths of trade-service that a briefing needs. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "trade")
interface TradeClient {

    @GET
    @Path("/profiles/{reporter}/{partner}")
    TradeProfile profile(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("reporter") String reporter,
            @PathParam("partner") String partner,
            @QueryParam("asOf") Instant asOf);
}
