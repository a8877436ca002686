package org.chancery.console.session;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.console.testing.Browser;
import org.chancery.console.testing.Keycloak.Person;
import org.chancery.console.testing.PageTest;
import org.chancery.console.testing.Stubs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionResourceTest extends PageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/consultations", "/profile/BGR", "/briefings", "/sign-out", "/no-such-page", "/q/info"})
    void everyPageSendsAStrangerToKeycloak(String path) {
        var answer = new Browser().get(path);
        assertEquals(302, answer.statusCode());
        assertThat(answer.header("Location"), containsString("/realms/chancery/protocol/openid-connect/auth?"));
    }

    @Test
    void signInUsesTheCodeFlowWithPkce() {
        var query = Browser.query(new Browser().get("/consultations").header("Location"));
        assertThat(query, hasEntry("response_type", "code"));
        assertThat(query, hasEntry("client_id", "admin-console"));
        assertThat(query, hasEntry("code_challenge_method", "S256"));
        assertThat(query, hasKey("code_challenge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/signed-out", "/assets/console.css"})
    void openPathsNeedNoSession(String path) {
        assertEquals(200, new Browser().get(path).statusCode());
    }

    @Test
    void sessionCookiesAreClosedToScriptsAndHoldNoReadableToken() {
        var fresh = Browser.signedInAs(Person.deskOfficer());
        var session = fresh.cookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith("q_session"))
                .toList();
        assertTrue(!session.isEmpty());
        session.forEach(cookie -> assertThat(cookie.getValue(), not(startsWith("eyJhbGciOiJSUzI1NiI"))));
    }

    @Test
    void everyCookieIsHttpOnlyAndLax() {
        var away = new Browser().get("/consultations");
        List<String> cookies = away.headers().getValues("Set-Cookie");
        assertThat(cookies, everyItem(containsString("HTTPOnly")));
        assertThat(cookies, everyItem(containsString("SameSite=Lax")));
    }

    @Test
    void headerSaysWhoIsSignedIn() {
        var header = browser.page("/consultations").selectFirst("header").text();
        assertThat(header, containsString("desk-officer"));
        assertThat(header, containsString("Desk officer"));
        assertThat(header, containsString("Restricted"));
        assertThat(header, containsString("Bulgaria"));
    }

    @Test
    void tokenOfThePersonIsRelayedAndNotShown() {
        var page = browser.get("/consultations").asString();
        Stubs.server()
                .verifyThat(getRequestedFor(urlPathEqualTo("/v1/consultations"))
                        .withHeader("Authorization", matching("Bearer eyJ.+\\..+\\..+")));
        assertThat(page, not(containsString("eyJ")));
    }

    @Test
    void whoHasNoRoleGetsAPageThatSaysSo() {
        var answer = Browser.signedInAs(Person.stranger()).get("/consultations");
        assertEquals(403, answer.statusCode());
        assertEquals(
                "Not allowed", Jsoup.parse(answer.asString()).selectFirst("h1").text());
    }

    @Test
    void requestOfHtmxWithoutSessionReloadsThePageItIsOn() {
        var answer = given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://127.0.0.1:8080/consultations?with=BGR")
                .get("/consultations?with=BGR");
        assertEquals(499, answer.statusCode());
        assertThat(answer.header("HX-Redirect"), equalTo("/consultations?with=BGR"));
    }

    @Test
    void signOutEndsTheSessionHereAndAtKeycloak() {
        var answer = browser.get("/sign-out");
        assertEquals(302, answer.statusCode());
        assertThat(answer.header("Location"), containsString("/protocol/openid-connect/logout?"));
        assertThat(
                Browser.query(answer.header("Location")).get("post_logout_redirect_uri"),
                containsString("/signed-out"));
        assertEquals(302, browser.get("/consultations").statusCode());
    }

    @Test
    void signedOutPageOffersToSignIn() {
        var page = new Browser().page("/signed-out");
        assertEquals("You are signed out", page.selectFirst("h1").text());
        assertTrue(page.select("header nav").isEmpty());
    }

    @Test
    void whoIsStillSignedInIsNotToldOtherwise() {
        var answer = browser.get("/signed-out");
        assertEquals(303, answer.statusCode());
        assertThat(answer.header("Location"), containsString("/consultations"));
    }

    @Test
    void homeIsTheListOfConsultations() {
        var answer = browser.get("/");
        assertEquals(303, answer.statusCode());
        assertThat(answer.header("Location"), containsString("/consultations"));
    }
}
