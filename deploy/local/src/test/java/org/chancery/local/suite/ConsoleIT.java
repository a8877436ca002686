package org.chancery.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.local.Port;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithSuite
class ConsoleIT {
    private static final String TITLE =
            "Political consultations between the foreign ministries of Kazakhstan and Bulgaria";
    private static final String SOURCE =
            "Press service of the Ministry of Foreign Affairs of the Republic of Kazakhstan";

    private static Chromium chromium;

    private ConsoleVisit visit;

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void signIn(Suite suite) {
        // Here and not before all tests, or JUnit would not count them as skipped.
        if (chromium == null) {
            chromium = Chromium.start();
        }
        visit = new ConsoleVisit(suite, chromium.browser()).signIn(Suite.DESK_OFFICER);
    }

    @AfterEach
    void leave() {
        if (visit != null) {
            visit.close();
        }
    }

    @Test
    void theListShowsTheConsultation() {
        assertThat(visit.link(TITLE)).isVisible();
        visit.assertAccessible();
    }

    @Test
    void aConsultationsPageShowsTheWholeRecord() {
        visit.link(TITLE).click();
        visit.assertHeading(TITLE);
        for (var words : List.of(
                "Roman Vassilenko",
                "Tihomir Anguelov Stoytchev",
                "Роман Василенко",
                "Expanding the legal framework",
                "develop the Middle Corridor",
                "keep up an ongoing dialogue",
                "Cooperate on the Middle Corridor.")) {
            assertThat(visit.text(words)).isVisible();
        }
        visit.assertAccessible();
    }

    @Test
    void theProfileShowsSixFiguresWithTheirSource() {
        visit.goTo("/profile/BGR");
        var figures = visit.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(SOURCE));
        assertThat(figures).hasCount(6);
        var shown = String.join(" | ", figures.allInnerTexts());
        for (var value : List.of("63.9", "181.3", "64.39", "5.9", "8.66", "about 70")) {
            assertTrue(shown.contains(value), shown);
        }
        assertThat(visit.text("46.8")).isVisible();
        visit.assertAccessible();
    }

    @Test
    void aBriefingIsComposedAndReadInThePage(Suite suite) throws IOException {
        visit.goTo("/briefings?partner=BGR");
        visit.assertHeading("Briefings");
        visit.assertAccessible();
        visit.button("Compose").click();
        assertThat(visit.page()).hasURL(Pattern.compile(".*/briefings/[0-9a-f-]{36}$"));
        assertThat(visit.page()
                        .getByRole(AriaRole.HEADING)
                        .filter(new Locator.FilterOptions().setHasText("Briefing"))
                        .first())
                .isVisible();
        visit.assertAccessible();

        var address = visit.page().locator("iframe").getAttribute("src");
        var document = visit.page().request().get(suite.address(Port.CONSOLE) + address);
        assertEquals("application/pdf", document.headers().get("content-type"));
        assertTrue(PdfText.of(document.body()).contains("Tihomir Anguelov Stoytchev"));
    }

    @Test
    void tokensDoNotReachTheBrowser() {
        visit.link(TITLE).click();
        visit.assertHeading(TITLE);
        assertFalse(visit.page().content().contains("eyJ"));
        var kept = visit.page().evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])");
        assertFalse(kept.toString().contains("eyJ"), kept::toString);
        // Keycloak's own cookies are there too, since cookies know no ports; they are for its paths.
        for (var cookie : visit.page().context().cookies()) {
            if (!cookie.path.startsWith("/realms") && cookie.value.startsWith("eyJ")) {
                var header = new String(
                        Base64.getUrlDecoder().decode(cookie.value.substring(0, cookie.value.indexOf('.'))),
                        StandardCharsets.UTF_8);
                assertTrue(header.contains("\"enc\""), () -> cookie.name + " is not encrypted: " + header);
                assertTrue(cookie.httpOnly, cookie.name);
            }
        }
    }

    @Test
    void afterSigningOutThePagesAskWhoOneIs() {
        visit.link("Sign out").click();
        visit.assertHeading("You are signed out");
        visit.assertAccessible();
        visit.goTo("/consultations");
        assertThat(visit.page().getByLabel("Username")).isVisible();
    }
}
