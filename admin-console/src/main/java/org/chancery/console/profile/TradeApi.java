package org.chancery.console.profile;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.chancery.console.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the console calls of trade-service. */
@RegisterRestClient(configKey = "trade")
@RegisterProvider(TokenRelay.class)
@Path("/v1")
interface TradeApi {

    @GET
    @Path("/profiles/{reporter}/{partner}")
    Uni<Profile> profile(
            @PathParam("reporter") String reporter,
            @PathParam("partner") String partner,
            @Nullable @QueryParam("asOf") String asOf);
}
