package org.chancery.report.briefing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with another service: a problem that names it within seconds, and nothing stored. */
@ServiceTest
class UpstreamFaultsResourceTest {
    private static final String ROUND = Peers.CONSULTATIONS + "/" + FactsBuilder.id(1);

    @Inject
    CircuitBreakerMaintenance breakers;

    private final Api officer = Api.asDeskOfficer();
    private Peers peers;
    private int before;

    @BeforeEach
    void everythingIsWell() {
        breakers.resetAll();
        peers = Peers.answering(runningExample().build());
        before = officer.count();
    }

    @AfterEach
    void nothingWasStored() {
        assertEquals(before, officer.count());
        breakers.resetAll();
    }

    @ParameterizedTest
    @CsvSource({
        "trade-service, /v1/profiles/KAZ/BGR",
        "consultations-service, /v1/consultations",
        "consultations-service, /v1/commitments"
    })
    void aServiceThatIsDownIsNamed(String service, String path) {
        peers.failing(path, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        unavailable(service);
    }

    @Test
    void aServiceThatFailsBehindTheFirstAnswerIsNamed() {
        peers.failing(ROUND + "/statements", aResponse().withStatus(503));

        unavailable("consultations-service");
    }

    @ParameterizedTest
    @CsvSource({"agenda", "delegations", "preparations"})
    void whatIsWrongWithTheNextMeetingIsNamed(String part) {
        var meeting = Peers.CONSULTATIONS + "/" + FactsBuilder.sofia().id() + "/" + part;
        peers = Peers.answering(runningExample().prepared().build())
                .failing(meeting, aResponse().withFixedDelay(30_000).withStatus(200));
        unavailable("consultations-service");
        breakers.resetAll();

        peers = Peers.answering(runningExample().prepared().build()).failing(meeting, json("[{\"id\": "));
        officer.compose(Api.BRIEF).then().statusCode(502).body("upstream", equalTo("consultations-service"));

        peers = Peers.answering(runningExample().prepared().build())
                .failing(meeting, aResponse().withStatus(403));
        officer.compose(Api.BRIEF).then().statusCode(403).body("upstream", equalTo("consultations-service"));
    }

    @Test
    void aServiceThatAnswersWithAnErrorOfItsOwnIsAskedOnceMore() {
        peers.failing(Peers.TRADE, aResponse().withStatus(500).withBody("<html>oops</html>"));

        unavailable("trade-service");

        assertEquals(2, peers.requestsTo(Peers.TRADE).size());
    }

    @Test
    void aSlowServiceIsNotWaitedFor() {
        peers.failing(Peers.TRADE, aResponse().withFixedDelay(30_000).withStatus(200));

        unavailable("trade-service");
    }

    @Test
    void truncatedJsonIsNotUnderstood() {
        notUnderstood(Peers.TRADE, json("{\"figures\": [{\"id\": \"3f2504e0"), "trade-service");
    }

    @Test
    void aBodyThatBreaksOffIsNotTakenForAnAnswer() {
        peers.failing(Peers.TRADE, aResponse().withStatus(200).withFault(Fault.RANDOM_DATA_THEN_CLOSE));

        unavailable("trade-service");
    }

    @Test
    void anotherSchemaIsNotUnderstood() {
        notUnderstood(Peers.TRADE, json("{\"rows\": []}"), "trade-service");
        notUnderstood(ROUND + "/statements", json("[{\"id\": 7}]"), "consultations-service");
        notUnderstood(ROUND + "/delegations", json("{}"), "consultations-service");
    }

    @Test
    void anotherMediaTypeIsNotUnderstood() {
        notUnderstood(
                Peers.TRADE,
                aResponse()
                        .withStatus(200)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html></html>"),
                "trade-service");
    }

    @Test
    void aRequestThatTheProviderDoesNotUnderstandIsNotTheCallersFault() {
        notUnderstood(Peers.COMMITMENTS, aResponse().withStatus(400), "consultations-service");
    }

    @ParameterizedTest
    @CsvSource({"401", "403"})
    void aServiceThatRefusesTheTokenIsNamed(int status) {
        peers.failing(Peers.TRADE, aResponse().withStatus(status));

        officer.compose(Api.BRIEF)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("upstream-refused"))
                .body("upstream", equalTo("trade-service"))
                .body("detail", containsString(Integer.toString(status)));
    }

    @Test
    void aServiceThatKeepsFailingIsNotAskedForAWhile() {
        peers.failing(Peers.TRADE, aResponse().withStatus(500));
        for (var time = 0; time < 6; time++) {
            unavailable("trade-service");
        }
        var asked = peers.requestsTo(Peers.TRADE).size();

        unavailable("trade-service");

        assertEquals(asked, peers.requestsTo(Peers.TRADE).size());
    }

    @Test
    void refusalsDoNotOpenTheCircuit() {
        peers.failing(Peers.TRADE, aResponse().withStatus(404));
        for (var time = 0; time < 10; time++) {
            officer.compose(Api.BRIEF).then().statusCode(502);
        }

        assertEquals(10, peers.requestsTo(Peers.TRADE).size());
    }

    private ValidatableResponse unavailable(String service) {
        return officer.compose(Api.BRIEF)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .time(lessThan(6L), TimeUnit.SECONDS)
                .body("type", equalTo("urn:chancery:problem:upstream-unavailable"))
                .body("upstream", equalTo(service));
    }

    private void notUnderstood(String path, ResponseDefinitionBuilder answer, String service) {
        peers = Peers.answering(runningExample().build()).failing(path, answer);
        officer.compose(Api.BRIEF)
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:chancery:problem:upstream-not-understood"))
                .body("upstream", equalTo(service));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }
}
