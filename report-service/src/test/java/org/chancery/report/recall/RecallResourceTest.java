package org.chancery.report.recall;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.rendering.VeraPdf;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.CorrectedFigure;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.chancery.report.upstream.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class RecallResourceTest {
    private static final String AFFECTED = "/v1/affected-releases?partner=BGR";

    private final Api officer = Api.asDeskOfficer();

    @Inject
    DataSource database;

    private final Api releaser = Api.as(Tokens.releasingOfficer());

    @BeforeEach
    void thePeersAnswer() {
        Peers.answering(runningExample().build());
    }

    @Test
    void aReleaseThatUsedACorrectedFigureIsListedWithTheOldAndTheNewValue() {
        var id = released();
        officer.get(AFFECTED).then().statusCode(200).body("briefing.id", not(hasItem(id)));

        Peers.answering(
                runningExample().trade(CorrectedFigure.turnoverOf2022("182.4")).build());

        var found = "find { it.briefing.id == '%s' }.corrections".formatted(id);
        officer.get(AFFECTED)
                .then()
                .body(found, hasSize(1))
                .body(found + ".kind", contains("FIGURE"))
                .body(found + ".label", contains("Trade turnover, 2022"))
                .body(found + ".oldValue", contains("181.3 million US dollars"))
                .body(found + ".oldVersion", contains(1))
                .body(found + ".newValue", contains("182.4 million US dollars"))
                .body(found + ".newVersion", contains(2));
    }

    @Test
    void aFigureThatWasWithdrawnHasNoNewValue() {
        var id = released();

        Peers.answering(
                runningExample().trade(CorrectedFigure.withoutTurnoverOf2022()).build());

        officer.get(AFFECTED)
                .then()
                .body("find { it.briefing.id == '%s' }.corrections[0].newValue".formatted(id), nullValue())
                .body(
                        "find { it.briefing.id == '%s' }.corrections[0].oldValue".formatted(id),
                        equalTo("181.3 million US dollars"));
    }

    @Test
    void aCommitmentThatWasKeptIsNoCorrection() {
        var id = released();

        Peers.answering(runningExample().commitments().build());

        officer.get(AFFECTED).then().body("briefing.id", not(hasItem(id)));
    }

    @Test
    void draftsAndReleasesThatTheReaderMayNotReadAreNotListed() {
        var draft = officer.composed();
        var id = released();
        Peers.answering(
                runningExample().trade(CorrectedFigure.turnoverOf2022("182.4")).build());

        officer.get(AFFECTED).then().body("briefing.id", not(hasItem(draft))).body("briefing.id", hasItem(id));
        Api.as(Tokens.reader()).get(AFFECTED).then().statusCode(200).body("$", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Corrigendum | 181.3 million US dollars | 182.4 million US dollars",
                "ru | \u0421\u043f\u0438\u0441\u043e\u043a \u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0439 | 181,3 | 182,4",
                "kk | \u0422\u04af\u0437\u0435\u0442\u0443\u043b\u0435\u0440 | 181,3 | 182,4",
                "bg | \u041f\u043e\u043f\u0440\u0430\u0432\u043a\u0430 | 181,3 | 182,4"
            })
    void theCorrigendumSaysInEachLanguageWhatWasPrintedAndWhatIsRight(
            String language, String title, String before, String after) throws IOException {
        var id = released();
        var number = officer.get("/v1/briefings/" + id).path("releaseNumber").toString();
        Peers.answering(
                runningExample().trade(CorrectedFigure.turnoverOf2022("182.4")).build());

        var corrigendum = correct(id, "{\"language\": \"%s\"}".formatted(language));

        var pdf = officer.request()
                .accept("application/pdf")
                .get("/v1/briefings/" + corrigendum + "/content")
                .asByteArray();
        assertEquals(List.of(), VeraPdf.violations(pdf));
        var text = text(pdf);
        for (var expected : List.of(title, before, after, number)) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
        assertFalse(text.contains("63.9") || text.contains("63,9"), "what was not corrected is not in it: " + text);
        officer.get("/v1/briefings/" + corrigendum)
                .then()
                .body("template", equalTo("corrigendum"))
                .body("corrects", equalTo(id))
                .body("status", equalTo("DRAFT"));
        officer.get("/v1/briefings?template=corrigendum&size=200").then().body("id", hasItem(corrigendum));
    }

    @Test
    void whereNothingWasCorrectedThereIsNoCorrigendum() {
        var id = released();

        officer.request()
                .body("{}")
                .post("/v1/briefings/" + id + "/corrigendum")
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-to-correct"));
        officer.request()
                .body("{}")
                .post("/v1/briefings/" + officer.composed() + "/corrigendum")
                .then()
                .statusCode(409)
                .body("detail", containsString("only what was released is corrected"));
    }

    @Test
    void whoMayNotReadTheRoundAnyMoreIsToldThatTheReleaseWasNotChecked() {
        var id = released();
        Peers.answering(runningExample().marked(Marking.RESTRICTED).build());
        var below = Api.as(Tokens.tradeAnalyst());

        below.get(AFFECTED)
                .then()
                .statusCode(200)
                .body(ofRelease(id) + ".checked", equalTo(false))
                .body(ofRelease(id) + ".corrections", hasSize(0));
        below.request()
                .body("{}")
                .post("/v1/briefings/" + id + "/corrigendum")
                .then()
                .statusCode(409)
                .body("type", endsWith("round-not-readable"));
        officer.get(AFFECTED).then().body("briefing.id", not(hasItem(id)));
    }

    @Test
    void aNewTextThatIsMarkedHigherReachesOnlyThoseWhoMayReadIt() {
        var id = released();
        Peers.answering(runningExample()
                .statements(new Statement(
                        FactsBuilder.id(11),
                        "KAZ",
                        Statement.Kind.POSITION,
                        "A text for few.",
                        false,
                        null,
                        Marking.RESTRICTED,
                        2))
                .build());
        var below = Api.as(Tokens.tradeAnalyst());

        officer.get(AFFECTED)
                .then()
                .body(ofRelease(id) + ".corrections.newValue", hasItem("A text for few."))
                .body(ofRelease(id) + ".corrections.find { it.newValue != null }.marking", equalTo("RESTRICTED"));
        assertFalse(below.get(AFFECTED).asString().contains("A text for few."));

        var corrigendum = correct(id, "{}");
        officer.get("/v1/briefings/" + corrigendum).then().body("marking", equalTo("RESTRICTED"));
        below.get("/v1/briefings/" + corrigendum).then().statusCode(404);
        below.get("/v1/briefings/" + corrigendum + "/content").then().statusCode(404);
    }

    @Test
    void aReleaseWhoseFactsWereNotKeptIsListedUnchecked() throws SQLException {
        var id = released();
        try (var connection = database.getConnection();
                var forget = connection.createStatement()) {
            // What was issued does not change; releases from before facts were kept are made by nobody any more.
            forget.execute("alter table briefing_content disable trigger user");
            forget.execute("update briefing_content set facts = null where briefing_id = '" + id + "'");
            forget.execute("alter table briefing_content enable trigger user");
        }

        officer.get(AFFECTED).then().body(ofRelease(id) + ".checked", equalTo(false));
        officer.request()
                .body("{}")
                .post("/v1/briefings/" + id + "/corrigendum")
                .then()
                .statusCode(409)
                .body("type", endsWith("facts-not-kept"));
    }

    @Test
    void thePartnerIsNeeded() {
        officer.get("/v1/affected-releases").then().statusCode(400);
        officer.get("/v1/affected-releases?partner=XXX").then().statusCode(400);
    }

    private static String ofRelease(String id) {
        return "find { it.briefing.id == '%s' }".formatted(id);
    }

    private String correct(String id, String body) {
        return officer.request()
                .body(body)
                .post("/v1/briefings/" + id + "/corrigendum")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String released() {
        var id = officer.composed();
        var path = "/v1/briefings/" + id;
        releaser.post(path + "/approval", 0, "{}").then().statusCode(200);
        releaser.post(path + "/release", 1, "{}").then().statusCode(200);
        return id;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
