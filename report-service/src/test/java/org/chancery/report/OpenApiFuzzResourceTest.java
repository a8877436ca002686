package org.chancery.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.commons.testing.Tokens;
import org.chancery.commons.testing.fuzz.OpenApiFuzz;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.CorrectedFigure;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;

@ServiceTest
class OpenApiFuzzResourceTest extends OpenApiFuzz {
    private static final String BRIEFING = "/v1/briefings/{id}";

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(FactsBuilder.runningExample().build());
    }

    @Override
    protected Map<String, Supplier<?>> samples(Paths paths) {
        return Map.of(
                "template",
                () -> "pre-meeting-brief",
                "partner",
                () -> "BGR",
                "host",
                () -> "KAZ",
                "language",
                () -> "en",
                "list",
                () -> "embassies",
                "partners",
                () -> List.of("BGR"),
                "POST /v1/schedules",
                () -> Map.of(
                        "template", "commitments-tracker",
                        "partner", "BGR",
                        "language", "en",
                        "occasion", "WEEKLY",
                        "weekday", "MONDAY",
                        "time", "08:00"),
                "with",
                () -> paths.idOf("/v1/briefings/{id}"));
    }

    @Override
    protected Map<String, Supplier<String>> places(Paths paths) {
        return Map.of(
                "POST " + BRIEFING + "/approval",
                () -> composed() + "/approval",
                "DELETE " + BRIEFING + "/approval",
                () -> approved() + "/approval",
                "POST " + BRIEFING + "/release",
                () -> approved() + "/release",
                "POST " + BRIEFING + "/recall",
                () -> released() + "/recall",
                "POST " + BRIEFING + "/mailings",
                () -> released() + "/mailings",
                "POST " + BRIEFING + "/corrigendum",
                () -> corrected() + "/corrigendum",
                "POST /v1/batches/{id}/cancellation",
                () -> batch("LTU") + "/cancellation",
                "POST /v1/batches/{id}/retry",
                () -> ended(batch("SRB")) + "/retry",
                "GET /v1/batches/{id}/content",
                () -> ended(batch("BGR")) + "/content",
                "POST /v1/schedules/{id}/resumption",
                () -> paused(paths.of("/v1/schedules/{id}")) + "/resumption");
    }

    /** By somebody else than the one who is to approve it. */
    private static String composed() {
        return "/v1/briefings/" + Api.as(Tokens.deskOfficer().named("author")).composed();
    }

    private static String approved() {
        return stepped(composed(), "/approval", 0);
    }

    private static String released() {
        return stepped(approved(), "/release", 1);
    }

    private static String stepped(String briefing, String step, int version) {
        Api.as(Tokens.releasingOfficer())
                .post(briefing + step, version, "{}")
                .then()
                .statusCode(200);
        return briefing;
    }

    /** About Lithuania trade-service thinks for longer than a test needs to cancel, about Serbia it answers nonsense. */
    private static String batch(String partner) {
        Peers.answering(FactsBuilder.runningExample().build())
                .failing("/v1/profiles/KAZ/LTU", aResponse().withStatus(404).withFixedDelay(1200))
                .failing("/v1/profiles/KAZ/SRB", aResponse().withStatus(404));
        var begun = owner().request().body("""
                        {"template": "trade-factsheet", "partners": ["%s"], "language": "en"}""".formatted(partner)).post("/v1/batches");
        return "/v1/batches/" + begun.then().statusCode(201).extract().path("id");
    }

    private static String paused(String schedule) {
        owner().request().header("If-Match", "*").post(schedule + "/pause");
        return schedule;
    }

    /** Its events end with it. */
    private static String ended(String batch) {
        owner().get(batch + "/events").then().statusCode(200);
        return batch;
    }

    /** Whoever sends the requests of this test. */
    private static Api owner() {
        return Api.as(Tokens.deskOfficer());
    }

    /** What was released is right no longer. */
    private static String corrected() {
        Peers.answering(FactsBuilder.runningExample().build());
        var released = released();
        Peers.answering(FactsBuilder.runningExample()
                .trade(CorrectedFigure.turnoverOf2022("182.4"))
                .build());
        return released;
    }
}
