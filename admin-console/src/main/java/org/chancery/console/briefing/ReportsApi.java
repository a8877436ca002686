package org.chancery.console.briefing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.chancery.console.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What the console calls of report-service. */
@RegisterRestClient(configKey = "reports")
@RegisterProvider(TokenRelay.class)
@Path("/v1")
interface ReportsApi {
    String PDF = "application/pdf";

    @GET
    @Path("/templates")
    Uni<List<Template>> templates();

    @GET
    @Path("/briefings")
    Uni<RestResponse<List<Briefing>>> list(@QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/briefings")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Briefing> compose(@HeaderParam("Idempotency-Key") String key, BriefingOrder order);

    @GET
    @Path("/briefings/{id}")
    Uni<Briefing> get(@PathParam("id") UUID id);

    @GET
    @Path("/briefings/{id}/provenance")
    Uni<Provenance> provenance(@PathParam("id") UUID id);

    @GET
    @Path("/briefings/{id}/content")
    @Produces(PDF)
    Uni<RestResponse<byte[]>> content(@PathParam("id") UUID id);
}
