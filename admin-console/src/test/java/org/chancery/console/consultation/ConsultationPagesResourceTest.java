package org.chancery.console.consultation;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.console.testing.Json;
import org.chancery.console.testing.PageTest;
import org.chancery.console.testing.Stubs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultationPagesResourceTest extends PageTest {
    private static final String ONE = "/consultations/" + Stubs.CONSULTATION;

    @Test
    void listShowsDateTitlePartnerLevelStatusAndMarking() {
        var row = browser.page("/consultations").selectFirst("tbody tr");
        assertThat(
                row.select("td, th").eachText(),
                contains(
                        "21 October 2023",
                        "Kazakh-Bulgarian political consultations Political consultations",
                        "Bulgaria",
                        "Deputy minister",
                        "Held",
                        "Marking Official"));
        assertThat(row.selectFirst("a").attr("href"), endsWith(ONE));
    }

    @Test
    void filtersOfTheAddressReachTheServiceAndStandInTheForm() {
        var page = browser.page(
                "/consultations?with=BGR&kind=OFFICIAL_VISIT&status=HELD&status=CLOSED&from=2023-01-01&to=&q=Astana");
        Stubs.server()
                .verifyThat(getRequestedFor(urlPathEqualTo("/v1/consultations"))
                        .withQueryParam("with", equalTo("BGR"))
                        .withQueryParam("kind", equalTo("OFFICIAL_VISIT"))
                        .withQueryParam("status", equalTo("CLOSED"))
                        .withQueryParam("from", equalTo("2023-01-01"))
                        .withQueryParam("q", equalTo("Astana"))
                        .withoutQueryParam("to"));
        assertEquals("BGR", page.selectFirst("#with option[selected]").attr("value"));
        assertEquals(
                "OFFICIAL_VISIT", page.selectFirst("#kind option[selected]").attr("value"));
        assertThat(page.select("input[name=status][checked]").eachAttr("value"), contains("HELD", "CLOSED"));
        assertEquals("Astana", page.selectFirst("#q").attr("value"));
    }

    @Test
    void nextPageKeepsTheFilters() {
        Stubs.instead(get(urlPathEqualTo("/v1/consultations"))
                .willReturn(okJson(Json.array(Json.object("consultation"))).withHeader("X-Total-Count", "60")));
        var page = browser.page("/consultations?with=BGR&page=1");
        assertEquals(
                "/consultations?with=BGR&page=2",
                page.selectFirst("a[rel=next]").attr("href"));
        assertEquals("/consultations?with=BGR", page.selectFirst("a[rel=prev]").attr("href"));
    }

    @Test
    void filterThatTheServiceRefusesIsExplained() {
        Stubs.instead(get(urlPathEqualTo("/v1/consultations"))
                .willReturn(status(400)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("""
                                {"type":"urn:chancery:problem:invalid-request","title":"The request is not valid","status":400,
                                 "detail":"from must be a date such as 2023-10-21","violations":[{"field":"from","message":"must be a date such as 2023-10-21"}]}""")));
        var answer = browser.get("/consultations?from=yesterday");
        assertEquals(400, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertThat(page.selectFirst("[role=alert]").text(), containsString("from must be a date such as 2023-10-21"));
        assertEquals("yesterday", page.selectFirst("#from").attr("value"));
    }

    @Test
    void emptyListSaysSo() {
        Stubs.instead(
                get(urlPathEqualTo("/v1/consultations")).willReturn(okJson("[]").withHeader("X-Total-Count", "0")));
        assertThat(browser.page("/consultations?q=x").text(), containsString("No consultation matches these filters."));
    }

    @Test
    void serviceThatIsDownLeavesThePageStanding() {
        Stubs.down(Stubs.CONSULTATIONS);
        var answer = browser.get("/consultations");
        assertEquals(503, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertThat(
                page.selectFirst("#results").text(), containsString("The service for consultations does not answer."));
        assertNotNull(page.selectFirst("header nav"));
        assertNotNull(page.selectFirst("form[action=/consultations]"));
    }

    @Test
    void answerThatCannotBeReadCountsAsAnOutage() {
        Stubs.instead(get(urlPathEqualTo("/v1/consultations"))
                .willReturn(okJson("[{\"id\":").withHeader("X-Total-Count", "1")));
        assertEquals(503, browser.get("/consultations").statusCode());
    }

    @Test
    void tokenThatTheServiceDoesNotTakeIsNoLoopOfSignIns() {
        Stubs.instead(get(urlPathMatching("/v1/consultations/.+")).willReturn(status(401)));
        var answer = browser.get(ONE);
        assertEquals(502, answer.statusCode());
        assertEquals(
                "That did not work",
                Jsoup.parse(answer.asString()).selectFirst("h1").text());
    }

    @Test
    void recordThatTheServiceForbidsIsExplained() {
        Stubs.instead(get(urlPathMatching("/v1/consultations/.+"))
                .willReturn(status(403)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"title\":\"Not allowed\",\"status\":403,\"detail\":\"The desk is missing.\"}")));
        var answer = browser.get(ONE);
        assertEquals(403, answer.statusCode());
        assertThat(answer.asString(), containsString("The desk is missing."));
    }

    @Test
    void onePageShowsHeadsWithTitlesAndNameForms() {
        var delegations = page().select("article[aria-labelledby^=delegation-]");
        assertThat(
                delegations.get(0).text(),
                containsString("Roman Vassilenko Head of delegation Deputy Minister of Foreign Affairs"));
        assertThat(delegations.get(1).text(), containsString("Тихомир Ангелов Стойчев (Bulgarian)"));
        assertEquals(
                "bg", delegations.get(1).selectFirst(".name-forms span[lang]").attr("lang"));
    }

    @Test
    void onePageShowsAgendaAndOutcomes() {
        var page = page();
        assertEquals(5, page.select(".agenda li").size());
        assertThat(
                page.selectFirst("section[aria-labelledby=outcomes]").text(),
                containsString("Agreed: Both sides keep an ongoing dialogue"));
    }

    @Test
    void statementsStandBySideAndKind() {
        var bulgaria = page().selectFirst("article[aria-labelledby=statements-BGR]");
        assertThat(bulgaria.select("h4").eachText(), contains("Positions", "Proposals"));
        assertThat(bulgaria.text(), containsString("green hydrogen"));
    }

    @Test
    void quotationNamesItsSpeakerWithTitle() {
        var quotation = page().selectFirst("figure.quotation");
        assertThat(quotation.selectFirst("blockquote").text(), containsString("Intergovernmental Commission"));
        assertEquals(
                "Roman Vassilenko, Deputy Minister of Foreign Affairs",
                quotation.selectFirst("figcaption").text());
    }

    @Test
    void commitmentsShowAgeDueDateAndWhoIsResponsible() {
        var rows = browser.page(ONE + "/commitments").select("#commitments tbody tr");
        assertThat(rows.get(0).text(), containsString("Kazakhstan, Bulgaria"));
        assertThat(rows.get(0).text(), containsString("30 June 2024"));
        assertThat(rows.get(0).text(), containsString("420 days 1 round since"));
        assertThat(rows.get(0).text(), containsString("Overdue"));
        assertThat(rows.get(1).text(), containsString("No date set"));
    }

    @Test
    void onePageMakesAtMostFiveCalls() {
        Stubs.server().resetRequests();
        browser.get(ONE);
        assertThat(
                Stubs.server().find(getRequestedFor(urlPathMatching("/v1/.*"))).size(), lessThanOrEqualTo(5));
    }

    @Test
    void consultationThatIsNotVisibleIsNotThere() {
        Stubs.instead(
                get(urlPathMatching("/v1/consultations/.+"))
                        .willReturn(
                                status(404)
                                        .withHeader("Content-Type", "application/problem+json")
                                        .withBody(
                                                "{\"title\":\"Not found\",\"status\":404,\"detail\":\"There is no consultation x.\"}")));
        var answer = browser.get(ONE);
        assertEquals(404, answer.statusCode());
        assertEquals(
                "Nothing here", Jsoup.parse(answer.asString()).selectFirst("h1").text());
    }

    @Test
    void idThatIsNoIdIsNotThere() {
        assertEquals(404, browser.get("/consultations/first").statusCode());
    }

    @Test
    void htmlInARecordIsShownAsText() {
        var evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        Stubs.instead(get(urlPathEqualTo("/v1/consultations"))
                .willReturn(okJson(Json.array(Json.object("consultation").put("title", evil)))
                        .withHeader("X-Total-Count", "1")));
        Stubs.instead(get(urlPathEqualTo("/v1/consultations/" + Stubs.CONSULTATION))
                .willReturn(
                        okJson(Json.object("consultation").put("title", evil).toString())));
        var list = browser.page("/consultations");
        assertEquals(evil, list.selectFirst("tbody th a").text());
        var one = page();
        assertEquals(evil, one.selectFirst("h1").text());
        assertThat(one.title(), containsString(evil));
        assertTrue(one.select("script:not([src])").isEmpty());
        assertNull(one.selectFirst("img[src=x]"));
    }

    @Test
    void htmlInAFilterIsShownAsText() {
        var page = browser.page("/consultations?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals("\"><script>alert(1)</script>", page.selectFirst("#q").attr("value"));
        assertTrue(page.select("script:not([src])").isEmpty());
    }

    @Test
    void pagesHaveNeitherInlineScriptNorInlineStyle() {
        for (var path : new String[] {
            "/consultations",
            ONE,
            ONE + "/commitments",
            "/profile",
            "/profile/BGR",
            "/briefings",
            "/briefings/" + Stubs.BRIEFING
        }) {
            var page = browser.page(path);
            assertTrue(page.select("script:not([src]), style, [style]").isEmpty(), path);
            assertThat(path, page.html(), not(containsString("onclick=")));
        }
    }

    private Document page() {
        return browser.page(ONE);
    }
}
