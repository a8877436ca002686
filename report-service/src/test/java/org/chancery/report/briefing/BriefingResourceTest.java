package org.chancery.report.briefing;

import static org.chancery.report.testing.FactsBuilder.runningExample;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chancery.commons.digest.Sha256;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.testing.Tokens;
import org.chancery.report.rendering.PdfContents;
import org.chancery.report.rendering.format.DocumentFormat;
import org.chancery.report.testing.Api;
import org.chancery.report.testing.FactsBuilder;
import org.chancery.report.testing.Peers;
import org.chancery.report.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class BriefingResourceTest {
    private final Api officer = Api.asDeskOfficer();
    private Peers peers;

    @BeforeEach
    void thePeersAnswer() {
        peers = Peers.answering(runningExample().build());
    }

    @Test
    void aBriefingIsComposedAndKept() {
        officer.compose(Api.BRIEF)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/briefings/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .body("number", matchesPattern("\\d{4}-\\d{4}"))
                .body("template", equalTo("pre-meeting-brief"))
                .body("host", equalTo("KAZ"))
                .body("partner", equalTo("BGR"))
                .body("consultationId", equalTo(FactsBuilder.id(1).toString()))
                .body("marking", equalTo("OFFICIAL"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("reference", matchesPattern("[0-9A-F]{4}-[0-9A-F]{4}"))
                .body("composedBy", equalTo("desk-officer"))
                .body("composedAt", notNullValue())
                .body("version", equalTo(0));
    }

    @Test
    void theContentIsThePdfThatWasAnnounced() throws IOException {
        var id = officer.composed();
        var sha256 = officer.get("/v1/briefings/" + id).path("sha256").toString();

        var answer = officer.request().accept("application/pdf").get("/v1/briefings/" + id + "/content");

        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + sha256 + "\"")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        matchesPattern("inline; filename=\"pre-meeting-brief-KAZ-BGR-\\d{4}-\\d{4}\\.pdf\""));
        var pdf = answer.asByteArray();
        assertEquals(sha256, Sha256.of(pdf));
        var text = text(pdf);
        for (var expected : List.of(
                "63.9 million US dollars",
                "181.3 million US dollars",
                "64.39 million US dollars",
                "5.9 million US dollars",
                "8.66 million US dollars",
                "about 70",
                "Roman Vassilenko",
                "Tihomir Anguelov Stoytchev",
                "Both sides keep an ongoing dialogue",
                "Hold the next round of consultations",
                "no date agreed",
                "OFFICIAL")) {
            assertTrue(text.contains(expected), expected);
        }
        assertFalse(text.toLowerCase(Locale.ROOT).contains("growth"), text);
    }

    @ParameterizedTest
    @CsvSource({"one-page, 595", "pocket, 298"})
    void theFormIsThatAskedFor(String form, int width) throws IOException {
        peers = Peers.answering(runningExample().prepared().build());
        String id = officer.compose("""
                        {"template": "pre-meeting-brief", "partner": "BGR", "language": "kk", "form": "%s"}""".formatted(form))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var pdf = officer.request()
                .accept("application/pdf")
                .get("/v1/briefings/" + id + "/content")
                .asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(width, Math.round(document.getPage(0).getMediaBox().getWidth()));
        }
        officer.get("/v1/briefings/" + id + "/provenance").then().body("form", equalTo(form));
    }

    @ParameterizedTest
    @CsvSource({"pre-meeting-brief, booklet", "trade-factsheet, pocket"})
    void aFormThatTheTemplateDoesNotHaveIsRefused(String template, String form) {
        officer.compose("""
                        {"template": "%s", "partner": "BGR", "language": "en", "form": "%s"}""".formatted(template, form))
                .then()
                .statusCode(400)
                .body("violations.field", contains("form"))
                .body("violations[0].message", containsString("full"));
    }

    @Test
    void aBriefOfTheNextMeetingHoldsWhatIsPreparedForIt() {
        peers = Peers.answering(runningExample().prepared().build());

        var id = officer.composed();

        officer.get("/v1/briefings/" + id).then().body("marking", equalTo("RESTRICTED"));
        officer.get("/v1/briefings/" + id + "/provenance")
                .then()
                .body("form", equalTo("full"))
                .body("preparations", hasSize(3))
                .body("preparations[0].version", equalTo(1))
                .body("nextMeeting.version", equalTo(4));
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        var id = officer.composed();
        var tag = officer.get("/v1/briefings/" + id + "/content").header("ETag");

        officer.request()
                .header("If-None-Match", tag)
                .get("/v1/briefings/" + id + "/content")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
        "text/html, html"
    })
    void theDocumentIsThereToWorkOn(String type, String extension) {
        var path = "/v1/briefings/" + officer.composed() + "/content";

        var answer = officer.request().accept(type).get(path);

        answer.then()
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .header(
                        "Content-Disposition",
                        matchesPattern("inline; filename=\"pre-meeting-brief-KAZ-BGR-.*\\." + extension + "\""))
                .header("Cache-Control", "no-store");
        assertEquals("\"" + Sha256.of(answer.asByteArray()) + "\"", answer.header("ETag"));
        officer.request()
                .accept(type)
                .header("If-None-Match", answer.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void aBrowserGetsThePageWithThePolicyThatItNeeds() {
        officer.request()
                .accept("text/html")
                .get("/v1/briefings/" + officer.composed() + "/content")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        matchesPattern("default-src 'none'; img-src data:; style-src 'sha256-.*'; sandbox"));
    }

    @Test
    void theWordsAreAlsoThereAsJson() {
        officer.request()
                .accept("application/json")
                .get("/v1/briefings/" + officer.composed() + "/content")
                .then()
                .statusCode(200)
                .body("title", equalTo("Pre-meeting brief: Kazakhstan \u2013 Bulgaria"))
                .body("sections.heading", hasSize(9));
    }

    @Test
    void theProvenanceNamesSourcesRecordsAndVintages() {
        officer.get("/v1/briefings/" + officer.composed() + "/provenance")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("sources.number", contains("1", "2"))
                .body("consultation.version", equalTo(7))
                .body("figures", hasSize(6))
                .body("figures[0].vintage", equalTo(1))
                .body("figures[0].printed", equalTo("63.9 million US dollars"))
                .body("statements", hasSize(4))
                .body("commitments", hasSize(3));
    }

    @Test
    void thePdfCarriesItsFiguresAndItsProvenance() throws IOException {
        var id = officer.composed();

        var files = PdfContents.files(officer.request()
                .accept("application/pdf")
                .get("/v1/briefings/" + id + "/content")
                .asByteArray());

        var json = new ObjectMapper();
        assertEquals(
                json.readTree(officer.get("/v1/briefings/" + id + "/provenance").asString()),
                json.readTree(files.get("manifest.json")));
        assertTrue(files.get("figures.csv").contains(",TRADE_TURNOVER,KAZ,BGR,2023-01/2023-08,63.9,USD,6,false,A,"));
        assertEquals(7, files.get("figures.csv").split("\r\n", -1).length - 1, "a line for each and the headings");
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        var asked = Api.BRIEF.replace("}", ", \"asOf\": \"2026-01-31\"}");

        var first = officer.compose(asked).then().statusCode(201).extract();
        var second = officer.compose(asked).then().statusCode(201).extract();

        assertEquals(first.<String>path("sha256"), second.<String>path("sha256"));
        assertNotEquals(first.<String>path("number"), second.<String>path("number"));
        assertEquals("2026-01-31T23:59:59.999999Z", first.path("asOf"));
    }

    @Test
    void thePeersAreAskedWithTheCallersOwnTokenAndTheSameMoment() {
        officer.compose(Api.BRIEF.replace("}", ", \"asOf\": \"2026-01-31\"}"));

        var trade = peers.requestsTo(Peers.TRADE).get(0);
        assertTrue(trade.getHeader("Authorization").startsWith("Bearer ey"));
        assertEquals("2026-01-31T23:59:59.999999Z", trade.queryParameter("asOf").firstValue());
        var commitments = peers.requestsTo(Peers.COMMITMENTS).get(0);
        assertEquals(trade.getHeader("Authorization"), commitments.getHeader("Authorization"));
        assertEquals("2026-01-31", commitments.queryParameter("asOf").firstValue());
    }

    @Test
    void aRepeatedRequestWithItsKeyComposesOnce() {
        var before = officer.count();

        var first = withKey("once-" + before, Api.BRIEF)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var second = withKey("once-" + before, Api.BRIEF)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        assertEquals(first, second);
        assertEquals(before + 1, officer.count());
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        var key = "other-" + officer.count();
        withKey(key, Api.BRIEF).then().statusCode(201);

        withKey(key, Api.BRIEF.replace("}", ", \"marking\": \"PUBLIC\"}"))
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void aBriefingHasTheHighestMarkingOfItsContentAndExistsOnlyWithinItsReadersScope() {
        Peers.answering(runningExample()
                .commitments(FactsBuilder.overdue(1, "Name a venue", LocalDate.of(2024, 5, 1)))
                .build());
        var id = officer.composed();

        officer.get("/v1/briefings/" + id).then().statusCode(200).body("marking", equalTo("RESTRICTED"));
        for (var outsider : List.of(
                Tokens.reader(),
                Tokens.pressOfficer(),
                Tokens.deskOfficer().onDesks("DEU"),
                Tokens.deskOfficer().cleared("OFFICIAL"))) {
            var api = Api.as(outsider);
            api.get("/v1/briefings/" + id).then().statusCode(404);
            api.get("/v1/briefings/" + id + "/content").then().statusCode(404);
            api.get("/v1/briefings/" + id + "/provenance").then().statusCode(404);
            assertTrue(api.get("/v1/briefings?size=200").jsonPath().getList("id").stream()
                    .noneMatch(id::equals));
        }
        Api.as(Tokens.releasingOfficer()).get("/v1/briefings/" + id).then().statusCode(200);
    }

    @Test
    void theCeilingLeavesOutWhatIsMarkedHigher() throws IOException {
        Peers.answering(runningExample()
                .commitments(FactsBuilder.overdue(1, "Name a venue", LocalDate.of(2024, 5, 1)))
                .build());

        var id = officer.compose(Api.BRIEF.replace("}", ", \"marking\": \"OFFICIAL\"}"))
                .then()
                .statusCode(201)
                .body("marking", equalTo("OFFICIAL"))
                .extract()
                .<String>path("id");

        assertFalse(text(officer.get("/v1/briefings/" + id + "/content").asByteArray())
                .contains("Name a venue"));
    }

    @Test
    void aRoundAboveTheCeilingIsNotUsed() {
        officer.compose(Api.BRIEF.replace("}", ", \"marking\": \"PUBLIC\"}"))
                .then()
                .statusCode(201)
                .body("marking", equalTo("PUBLIC"))
                .body("consultationId", equalTo(null));
    }

    @Test
    void theListIsFilteredAndCounted() {
        officer.composed();

        officer.get("/v1/briefings?partner=DEU").then().statusCode(200).header("X-Total-Count", "0");
        officer.get("/v1/briefings?partner=BGR&template=pre-meeting-brief&sort=-number&size=1")
                .then()
                .statusCode(200)
                .header("Link", containsString("partner=BGR"))
                .body("", hasSize(1))
                .body("[0].partner", equalTo("BGR"));
    }

    @Test
    void theTemplatesAreListed() {
        Api.as(Tokens.reader())
                .get("/v1/templates")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "5")
                .body(
                        "name",
                        contains(
                                "pre-meeting-brief",
                                "consultation-record",
                                "press-release",
                                "trade-factsheet",
                                "commitments-tracker"))
                .body("[0].languages", contains("bg", "en", "kk", "ru"))
                .body(
                        "[0].formats",
                        contains(
                                "application/pdf",
                                "application/json",
                                DocumentFormat.DOCX_TYPE,
                                DocumentFormat.XLSX_TYPE,
                                DocumentFormat.HTML_TYPE));
    }

    @ParameterizedTest
    @CsvSource({
        "pre-meeting-brief, ru, \u0421\u043f\u0440\u0430\u0432\u043a\u0430 \u043a \u0432\u0441\u0442\u0440\u0435\u0447\u0435, OFFICIAL",
        "consultation-record, en, Record of consultations, OFFICIAL",
        "trade-factsheet, en, Trade factsheet, PUBLIC",
        "commitments-tracker, en, Commitments tracker, OFFICIAL"
    })
    void everyTemplateIsComposedWithTheMarkingOfItsParts(String template, String language, String title, String marking)
            throws IOException {
        var id = officer.compose("{\"template\": \"%s\", \"partner\": \"BGR\", \"language\": \"%s\"}"
                        .formatted(template, language))
                .then()
                .statusCode(201)
                .body("marking", equalTo(marking))
                .extract()
                .<String>path("id");

        var pdf = officer.request()
                .accept("application/pdf")
                .get("/v1/briefings/" + id + "/content")
                .asByteArray();
        assertTrue(text(pdf).contains(title), title);
    }

    @Test
    void aPressReleaseAsksForNothingButWhatIsPublishedAndTheFigures() throws IOException {
        var peers = Peers.answering(
                runningExample().published(FactsBuilder.publicText("en")).build());

        var id = Api.as(Tokens.pressOfficer())
                .compose(Api.BRIEF.replace("pre-meeting-brief", "press-release"))
                .then()
                .statusCode(201)
                .body("marking", equalTo("PUBLIC"))
                .extract()
                .<String>path("id");

        assertEquals(List.of(), peers.requestsTo(Peers.COMMITMENTS));
        assertEquals(List.of(), peers.requestsTo(Peers.CONSULTATIONS));
        var pdf = Api.as(Tokens.reader())
                .request()
                .accept("application/pdf")
                .get("/v1/briefings/" + id + "/content")
                .asByteArray();
        assertTrue(text(pdf).contains("For reference"));
        assertFalse(PdfContents.everything(pdf).contains("green hydrogen"));
    }

    @Test
    void aPressReleaseOfWhatIsNotPublishedIsRefused() {
        officer.compose(Api.BRIEF.replace("pre-meeting-brief", "press-release"))
                .then()
                .statusCode(422)
                .body("detail", containsString("is published in en"));
    }

    @Test
    void aReaderMayNotCompose() {
        Api.as(Tokens.reader()).compose(Api.BRIEF).then().statusCode(403);
    }

    @Test
    void aPartnerWithoutAnyRecordIsSaidSo() {
        Peers.answering(runningExample()
                .withoutRound()
                .commitments()
                .trade(new org.chancery.report.upstream.TradeProfile(List.of(), List.of(), List.of(), List.of()))
                .build());

        officer.compose(Api.BRIEF).then().statusCode(422).body("type", endsWith("nothing-on-record"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"template\": \"memo\", \"partner\": \"BGR\", \"language\": \"en\"} | template | pre-meeting-brief",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"tlh\"} | language | must be one of bg, en, kk, ru",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"KAZ\", \"language\": \"en\"} | partner | KAZ",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"bgr\", \"language\": \"en\"} | partner | alpha-3",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\"} | language | blank",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"host\": \"BGR\"} | host | KAZ",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"asOf\": \"yesterday\"} | asOf | a date",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"asOf\": \"2999-01-01\"} | asOf | future",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"marking\": \"CONFIDENTIAL\"} | marking | clearance",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"marking\": \"SECRET\"} | marking | must be one of",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"consultationId\": \"7\"} | consultationId | id",
                "{\"template\": \"pre-meeting-brief\", \"partner\": \"BGR\", \"language\": \"en\", \"colour\": \"red\"} | colour | known"
            })
    void aBadFieldNamesItselfAndWhatIsLawful(String body, String field, String message) {
        var before = officer.count();

        officer.compose(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(message));

        assertEquals(before, officer.count());
    }

    @Test
    void aRoundThatTheCallerCannotReadOrThatWasNotHeldIsRefused() {
        officer.compose(Api.BRIEF.replace("}", ", \"consultationId\": \"" + FactsBuilder.id(77) + "\"}"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("consultationId"));
        officer.compose(Api.BRIEF.replace(
                        "}", ", \"asOf\": \"2023-01-01\", \"consultationId\": \"" + FactsBuilder.id(1) + "\"}"))
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("had not been held on 2023-01-01"));
    }

    @Test
    void aPlannedMeetingAboveTheCeilingIsNotNamed() {
        Peers.answering(
                runningExample().next(FactsBuilder.astana(Marking.RESTRICTED)).build());

        var id = officer.compose(Api.BRIEF.replace("}", ", \"marking\": \"OFFICIAL\"}"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        officer.request()
                .accept("application/json")
                .get("/v1/briefings/" + id + "/content")
                .then()
                .body("subject", equalTo("For the next meeting with Bulgaria"));
    }

    private io.restassured.response.Response withKey(String key, String body) {
        return officer.request().header("Idempotency-Key", key).body(body).post("/v1/briefings");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
