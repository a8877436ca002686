package org.chancery.report.briefing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brief that may lack its figures says on its first page that it does, and why. */
@ServiceTest
class AllowMissingResourceTest {
    private static final String BRIEF = """
            {"template": "pre-meeting-brief", "partner": "BGR", "language": "en", "allowMissing": ["trade"]}""";

    @Inject
    CircuitBreakerMaintenance breakers;

    private final Api officer = Api.asDeskOfficer();
    private Peers peers;

    @BeforeEach
    void everythingIsWell() {
        breakers.resetAll();
        peers = Peers.answering(runningExample().build());
    }

    @AfterEach
    void andAgain() {
        breakers.resetAll();
    }

    @Test
    void aServiceThatIsDownIsMissing() throws IOException {
        assertMissing(aResponse().withStatus(503), "UNAVAILABLE", "trade-service did not answer.");
    }

    @Test
    void aServiceThatIsSlowIsMissingWithinSeconds() throws IOException {
        assertMissing(aResponse().withFixedDelay(30_000), "UNAVAILABLE", "trade-service did not answer.");
    }

    @Test
    void aServiceThatRefusesTheReaderIsMissing() throws IOException {
        assertMissing(aResponse().withStatus(403), "REFUSED", "trade-service refused the reader.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"figures\": [{\"id\"", "{\"rows\": []}"})
    void anAnswerThatNobodyUnderstandsIsMissing(String body) throws IOException {
        assertMissing(
                aResponse().withHeader("Content-Type", "application/json").withBody(body),
                "NOT_UNDERSTOOD",
                "trade-service gave an answer that cannot be read.");
    }

    @Test
    void nothingIsMissingWhereEverythingAnswers() {
        String id = officer.compose(BRIEF).then().statusCode(201).extract().path("id");

        officer.get("/v1/briefings/" + id + "/provenance")
                .then()
                .body("missing", hasSize(0))
                .body("figures", hasSize(6));
    }

    @Test
    void theRecordMayNotBeMissing() {
        peers.failing(Peers.COMMITMENTS, aResponse().withStatus(503));

        officer.compose(BRIEF).then().statusCode(503).body("upstream", equalTo("consultations-service"));
    }

    @Test
    void aBriefOfNothingElseIsNotComposed() {
        peers = Peers.answering(runningExample().withoutRound().commitments().build())
                .failing(Peers.TRADE, aResponse().withStatus(503));

        officer.compose(BRIEF).then().statusCode(422).body("detail", containsString("trade-service could not be read"));
    }

    @ParameterizedTest
    @CsvSource({"pre-meeting-brief, consultations", "trade-factsheet, trade"})
    void whatMayNotBeMissingIsRefused(String template, String part) {
        officer.compose("""
                        {"template": "%s", "partner": "BGR", "language": "en", "allowMissing": ["%s"]}""".formatted(template, part))
                .then()
                .statusCode(400)
                .body("violations.field", contains("allowMissing"));
    }

    private void assertMissing(ResponseDefinitionBuilder answer, String reason, String said) throws IOException {
        peers.failing(Peers.TRADE, answer);

        String id = officer.compose(BRIEF)
                .then()
                .statusCode(201)
                .time(lessThan(8L), TimeUnit.SECONDS)
                .extract()
                .path("id");

        officer.get("/v1/briefings/" + id + "/provenance")
                .then()
                .body("missing[0].part", equalTo("TRADE"))
                .body("missing[0].service", equalTo("trade-service"))
                .body("missing[0].reason", equalTo(reason))
                .body("figures", hasSize(0));
        var pdf = officer.request()
                .accept("application/pdf")
                .get("/v1/briefings/" + id + "/content")
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            var firstPage = stripper.getText(document).replaceAll("\\s+", " ");
            assertTrue(firstPage.contains("Trade and investment figures are missing: " + said), firstPage);
        }
    }
}
