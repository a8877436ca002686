package org.chancery.console.briefing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.chancery.console.testing.PageTest;
import org.chancery.console.testing.Stubs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefingPagesResourceTest extends PageTest {
    private static final String ONE = "/briefings/" + Stubs.BRIEFING;
    private static final Map<String, String> ORDER =
            Map.of("partner", "BGR", "consultationId", Stubs.CONSULTATION, "language", "en", "asOf", "2023-10-22");

    @Test
    void listShowsIssuedBriefings() {
        var row = browser.page("/briefings").selectFirst("tbody tr").text();
        assertThat(row, containsString("BGR-2023-0001"));
        assertThat(row, containsString("Bulgaria English 23 October 2023, 09:15 UTC desk-officer Marking Official"));
    }

    @Test
    void formOffersDeskRoundsAndLanguages() {
        var form = browser.page("/briefings?partner=BGR&consultationId=" + Stubs.CONSULTATION)
                .selectFirst("form[action=/briefings]");
        assertEquals("BGR", form.selectFirst("#partner option[selected]").attr("value"));
        assertEquals(
                Stubs.CONSULTATION,
                form.selectFirst("#consultationId option[selected]").attr("value"));
        assertEquals(4, form.select("#language option").size());
    }

    @Test
    void composingSendsWhatWasChosenOnceAndGoesToTheBriefing() {
        var answer = compose(ORDER);
        assertEquals(303, answer.statusCode());
        assertThat(answer.header("Location"), endsWith(ONE));
        Stubs.server()
                .verifyThat(
                        1,
                        postRequestedFor(urlPathEqualTo("/v1/briefings"))
                                .withHeader("Idempotency-Key", matching("[0-9a-f-]{36}"))
                                .withRequestBody(equalToJson("""
                                        {"template":"pre-meeting-brief","partner":"BGR","consultationId":"%s","language":"en","asOf":"2023-10-22"}""".formatted(Stubs.CONSULTATION))));
    }

    @Test
    void fieldsLeftEmptyAreNotSent() {
        compose(Map.of("partner", "BGR", "consultationId", "", "language", "en", "asOf", " "));
        Stubs.server()
                .verifyThat(postRequestedFor(urlPathEqualTo("/v1/briefings"))
                        .withRequestBody(equalToJson(
                                "{\"template\":\"pre-meeting-brief\",\"partner\":\"BGR\",\"language\":\"en\"}")));
    }

    @Test
    void refusedFieldIsExplainedBesideItWithAllThatWasEntered() {
        problem(400, """
                {"title":"The request is not valid","status":400,"detail":"asOf must not be in the future",
                 "violations":[{"field":"asOf","message":"must not be in the future"}]}""");
        var answer = compose(ORDER);
        assertEquals(400, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertEquals(
                "must not be in the future", page.selectFirst("#asOf-wrong").text());
        assertEquals("2023-10-22", page.selectFirst("#asOf").attr("value"));
        assertEquals("BGR", page.selectFirst("#partner option[selected]").attr("value"));
        assertThat(page.selectFirst("#asOf").attr("aria-describedby"), containsString("asOf-wrong"));
    }

    @Test
    void refusalWithoutAFieldIsShownInItsOwnWords() {
        problem(
                403,
                "{\"title\":\"Not allowed\",\"status\":403,\"detail\":\"Composing needs the role desk-officer.\"}");
        var answer = compose(ORDER);
        assertEquals(403, answer.statusCode());
        assertThat(alert(answer), containsString("Composing needs the role desk-officer."));
    }

    @Test
    void refusalWithoutWordsIsPutIntoOurs() {
        problem(403, "{\"title\":\"Forbidden\",\"status\":403}");
        assertThat(alert(compose(ORDER)), containsString("Your role does not allow this."));
    }

    @Test
    void outageBehindTheReportIsShownInItsOwnWords() {
        problem(
                503,
                "{\"title\":\"Not available\",\"status\":503,\"detail\":\"trade-service does not answer.\",\"upstream\":\"trade-service\"}");
        var answer = compose(ORDER);
        assertEquals(503, answer.statusCode());
        assertThat(alert(answer), containsString("trade-service does not answer."));
    }

    @Test
    void reportsThatAreDownLeaveTheForm() {
        Stubs.down(Stubs.REPORTS);
        var answer = browser.get("/briefings");
        assertEquals(503, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertThat(
                page.selectFirst("section[aria-labelledby=issued]").text(),
                containsString("The service for briefings does not answer."));
        assertEquals(1, page.select("form[action=/briefings]").size());
    }

    @Test
    void composingWhileReportsAreDownSaysSo() {
        var form = browser.page("/briefings").selectFirst("form[action=/briefings]");
        Stubs.down(Stubs.REPORTS);
        var fields = new HashMap<>(ORDER);
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        var answer = browser.post("/briefings", fields);
        assertEquals(503, answer.statusCode());
        assertThat(alert(answer), containsString("The service for briefings does not answer."));
    }

    @Test
    void roundsThatAreDownLeaveTheForm() {
        Stubs.down(Stubs.CONSULTATIONS);
        var answer = browser.get("/briefings?partner=BGR");
        assertEquals(200, answer.statusCode());
        assertThat(
                Jsoup.parse(answer.asString()).selectFirst("#rounds-choice").text(),
                containsString("The service for consultations does not answer."));
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        browser.get("/briefings");
        var answer = browser.post("/briefings", ORDER);
        assertEquals(400, answer.statusCode());
        Stubs.server().verifyThat(0, postRequestedFor(urlPathEqualTo("/v1/briefings")));
    }

    @Test
    void formOfAnotherTypeIsRefused() {
        var answer = given().cookies(browser.cookies())
                .contentType("text/plain")
                .body("partner=BGR")
                .post("/briefings");
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, "status " + answer.statusCode());
    }

    @Test
    void briefingIsReadInThePageWithMarkingNumberHashAndSources() {
        var page = page();
        assertThat(page.selectFirst("iframe").attr("src"), startsWith(ONE + "/content"));
        assertEquals("Briefing BGR-2023-0001", page.selectFirst("h1").text());
        assertEquals("Marking Official", page.selectFirst(".head-badges").text());
        assertThat(page.text(), containsString("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        assertThat(
                page.selectFirst(".sources li").text(),
                containsString("Press release on political consultations, 21 October 2023"));
        assertThat(page.selectFirst(".sources li").text(), containsString("63.9 million US dollars"));
        assertEquals(ONE + "/content", page.selectFirst("a[download]").attr("href"));
    }

    @Test
    void documentIsPassedOnWithThePersonsToken() {
        var answer = browser.get(ONE + "/content");
        assertEquals(200, answer.statusCode());
        assertEquals("application/pdf", answer.contentType());
        assertEquals("%PDF-1.7 of the test", answer.asString());
        assertThat(answer.header("Content-Disposition"), containsString("BGR-2023-0001.pdf"));
        assertEquals("no-store", answer.header("Cache-Control"));
        Stubs.server()
                .verifyThat(getRequestedFor(urlPathMatching("/v1/briefings/.*/content"))
                        .withHeader("Authorization", matching("Bearer eyJ.+")));
    }

    @Test
    void briefingThatIsNotVisibleIsNotThere() {
        Stubs.instead(get(urlPathMatching("/v1/briefings/.+")).willReturn(status(404)));
        assertEquals(404, browser.get(ONE).statusCode());
        assertEquals(404, browser.get(ONE + "/content").statusCode());
    }

    private Response compose(Map<String, String> fields) {
        return browser.submit("/briefings", "/briefings", fields);
    }

    private static void problem(int status, String body) {
        Stubs.instead(post("/v1/briefings")
                .willReturn(status(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(body)));
    }

    private static String alert(Response answer) {
        return Jsoup.parse(answer.asString()).selectFirst("form [role=alert]").text();
    }

    private Document page() {
        return browser.page(ONE);
    }
}
