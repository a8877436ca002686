package org.chancery.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.chancery.local.Port;

/** One person's visit to the console, with cookies of its own. */
final class ConsoleVisit implements AutoCloseable {
    private final Suite suite;
    private final BrowserContext context;
    private final Page page;

    ConsoleVisit(Suite suite, Browser browser) {
        this.suite = suite;
        this.context = browser.newContext();
        this.page = context.newPage();
        // Two cores may be busy with six servers.
        page.setDefaultTimeout(60_000);
        page.setDefaultNavigationTimeout(60_000);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    ConsoleVisit signIn(String user) {
        goTo("/");
        page.getByLabel("Username").fill(user);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(suite.password(user));
        button("Sign In").click();
        assertHeading("Consultations");
        return this;
    }

    void goTo(String path) {
        page.navigate(suite.address(Port.CONSOLE) + path);
    }

    Page page() {
        return page;
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator text(String words) {
        return page.getByText(words).first();
    }

    void assertHeading(String name) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setLevel(1)))
                .isVisible();
    }

    /** No rule of WCAG that a machine can check is broken on the page as it stands. */
    void assertAccessible() {
        // Legacy: the PDF in the frame is the browser's own viewer, no page of ours.
        var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        var found = violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
        assertEquals(List.of(), found, page.url());
    }

    @Override
    public void close() {
        context.close();
    }
}
