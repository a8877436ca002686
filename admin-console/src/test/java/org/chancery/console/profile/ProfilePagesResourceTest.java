package org.chancery.console.profile;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.console.testing.PageTest;
import org.chancery.console.testing.Stubs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProfilePagesResourceTest extends PageTest {

    @Test
    void sixFiguresStandAsPublishedEachWithItsPeriodInWords() {
        var page = browser.page("/profile/BGR");
        assertThat(
                page.select("td.value").eachText(),
                contains(
                        "63.9 million US dollars",
                        "181.3 million US dollars",
                        "64.39 million US dollars",
                        "8.66 million US dollars",
                        "5.9 million US dollars",
                        "about 70"));
        assertThat(
                page.select("tbody td[data-label=Period]").eachText(),
                contains(
                        "first eight months of 2023",
                        "2022",
                        "2005 to the first quarter of 2023",
                        "2022",
                        "2021",
                        "as of October 2023"));
    }

    @Test
    void eachNumberHasPublisherDocumentAndDate() {
        browser.page("/profile/BGR")
                .select("td.source")
                .forEach(source -> assertEquals(
                        "Ministry of Foreign Affairs of Kazakhstan Press release on political consultations, 21 October 2023",
                        source.text()));
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(
                browser.page("/profile/BGR").select("td.source a").eachAttr("href"),
                contains("https://www.example.org/press/1"));
    }

    @Test
    void lawfulComparisonIsStatedAndTurnoverHasNoGrowth() {
        var page = browser.page("/profile/BGR");
        assertThat(
                page.selectFirst("section[aria-labelledby=growth]").text(),
                containsString("2022 against 2021: +2.76 million US dollars, +46.8 %"));
        assertThat(page.selectFirst("section[aria-labelledby=growth]").text(), not(containsString("turnover")));
        assertThat(
                page.selectFirst("section[aria-labelledby=cautions]").text(),
                containsString("first eight months of 2023: no figure for the same period of the year before is"
                        + " recorded, so no change on a year earlier can be stated."));
    }

    @Test
    void dayOfKnowledgeReachesTheService() {
        browser.page("/profile/BGR?asOf=2023-10-21");
        Stubs.server()
                .verifyThat(getRequestedFor(urlPathEqualTo("/v1/profiles/KAZ/BGR"))
                        .withQueryParam("asOf", equalTo("2023-10-21")));
    }

    @Test
    void dayThatTheServiceRefusesIsExplainedBesideTheField() {
        Stubs.instead(
                get(urlPathMatching(Stubs.TRADE))
                        .willReturn(
                                status(400)
                                        .withHeader("Content-Type", "application/problem+json")
                                        .withBody(
                                                "{\"title\":\"x\",\"status\":400,\"detail\":\"asOf must be a date such as 2023-10-21\"}")));
        var answer = browser.get("/profile/BGR?asOf=someday");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "asOf must be a date such as 2023-10-21",
                Jsoup.parse(answer.asString()).selectFirst("#asOf-wrong").text());
    }

    @Test
    void figuresThatAreDownLeaveTheRounds() {
        Stubs.down(Stubs.TRADE);
        var answer = browser.get("/profile/BGR");
        assertEquals(503, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertThat(page.text(), containsString("The service for figures does not answer."));
        assertThat(page.selectFirst("section[aria-labelledby=rounds]").text(), containsString("21 October 2023"));
    }

    @Test
    void roundsThatAreDownLeaveTheFigures() {
        Stubs.down(Stubs.CONSULTATIONS);
        var answer = browser.get("/profile/BGR");
        assertEquals(200, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertEquals(6, page.select("td.value").size());
        assertThat(
                page.selectFirst("section[aria-labelledby=rounds]").text(),
                containsString("The service for consultations does not answer."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ", "XXX", "bgr", "BGR%2F..%2FFRA"})
    void onlyAnotherStateHasAProfile(String partner) {
        assertEquals(404, browser.get("/profile/" + partner).statusCode());
    }

    @Test
    void chooserGoesToTheProfile() {
        var answer = browser.get("/profile?partner=BGR");
        assertEquals(303, answer.statusCode());
        assertThat(answer.header("Location"), endsWith("/profile/BGR"));
    }

    @Test
    void chooserOffersTheDeskFirst() {
        var page = browser.page("/profile");
        assertEquals(
                "Bulgaria", page.selectFirst("section[aria-labelledby=desks] a").text());
        assertTrue(page.select("#partner option").size() > 190);
    }
}
