package org.chancery.console.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.console.testing.Browser;
import org.chancery.console.testing.PageTest;
import org.chancery.console.testing.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersResourceTest extends PageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/consultations", "/briefings", "/no-such-page", "/sign-out", "/assets/console.js", "/q/health"})
    void everyAnswerAllowsOnlyItsOwnOriginAndNoFrame(String path) {
        var answer = browser.get(path);
        var policy = answer.header("Content-Security-Policy");
        assertThat(policy, containsString("default-src 'self'; script-src 'self'; style-src 'self'"));
        assertThat(policy, containsString("base-uri 'none'"));
        assertThat(policy, containsString("frame-ancestors 'none'"));
        assertEquals("DENY", answer.header("X-Frame-Options"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @Test
    void documentMayBeFramedByOurOwnPage() {
        var answer = browser.get("/briefings/" + Stubs.BRIEFING + "/content");
        assertThat(answer.header("Content-Security-Policy"), containsString("frame-ancestors 'self'"));
        assertEquals("SAMEORIGIN", answer.header("X-Frame-Options"));
    }

    @Test
    void formMayBeRedirectedToKeycloakOnly() {
        assertThat(
                browser.get("/consultations").header("Content-Security-Policy"),
                containsString("form-action 'self' http://127.0.0.1:" + Stubs.port() + ";"));
    }

    @Test
    void pagesAreKeptNowhere() {
        assertEquals("no-store", browser.get("/consultations").header("Cache-Control"));
    }

    @Test
    void filesThatPagesNameMayBeKeptForAYear() {
        var page = browser.page("/consultations");
        var files = page.select("link[rel=stylesheet], script[src]");
        assertEquals(5, files.size());
        files.forEach(file -> {
            var address = file.hasAttr("href") ? file.attr("href") : file.attr("src");
            var answer = new Browser().get(address);
            assertEquals(200, answer.statusCode(), address);
            assertThat(address, answer.header("Cache-Control"), containsString("max-age=31536000"));
        });
    }

    @Test
    void unknownPageIsAPageToo() {
        var page = browser.page("/no-such-page");
        assertEquals("Nothing here", page.selectFirst("h1").text());
    }
}
