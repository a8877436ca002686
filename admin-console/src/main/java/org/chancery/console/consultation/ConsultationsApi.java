package org.chancery.console.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.chancery.console.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the console calls of consultations-service. */
@RegisterRestClient(configKey = "consultations")
@RegisterProvider(TokenRelay.class)
@Path("/v1")
interface ConsultationsApi {

    @GET
    @Path("/consultations")
    Uni<RestResponse<List<Consultation>>> list(
            @Nullable @QueryParam("with") String with,
            @Nullable @QueryParam("kind") String kind,
            @QueryParam("status") List<String> status,
            @Nullable @QueryParam("from") String from,
            @Nullable @QueryParam("to") String to,
            @Nullable @QueryParam("q") String q,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/consultations/{id}")
    Uni<Consultation> get(@PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/delegations")
    Uni<List<Delegation>> delegations(@PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/agenda")
    Uni<List<AgendaItem>> agenda(@PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/statements")
    Uni<List<Statement>> statements(@PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/outcomes")
    Uni<List<Outcome>> outcomes(@PathParam("id") UUID id);

    @GET
    @Path("/commitments")
    Uni<List<Commitment>> commitments(@QueryParam("consultation") UUID consultation, @QueryParam("size") int size);
}
