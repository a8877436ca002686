package org.chancery.report.upstream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The paths of consultations-service that a briefing needs. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "consultations")
interface ConsultationsClient {

    @GET
    @Path("/consultations")
    List<Consultation> consultations(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("party") String party,
            @QueryParam("with") String with,
            @QueryParam("status") List<String> status,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("sort") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/consultations/{id}")
    Consultation consultation(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/agenda")
    List<AgendaItem> agenda(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/preparations")
    List<Preparation> preparations(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/delegations")
    List<Delegation> delegations(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/statements")
    List<Statement> statements(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/consultations/{id}/outcomes")
    List<Outcome> outcomes(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/commitments")
    List<Commitment> commitments(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("party") String party,
            @QueryParam("with") String with,
            @QueryParam("status") List<String> status,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("sort") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/public-texts")
    List<PublicText> publicTexts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("with") String with,
            @QueryParam("language") String language,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("sort") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") int size);
}
