package org.chancery.local.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void showsTheBeginningAndTheEndOfAStepOutsideATerminal() throws InterruptedException {
        progress(false).step("PostgreSQL", () -> {});
        assertTrue(text().matches("(?s)PostgreSQL \\.\\.\\.\n  PostgreSQL +[0-9.]+ s\n"), text());
    }

    @Test
    void countsOnOneLineOnATerminal() throws InterruptedException {
        progress(true).step("PostgreSQL", () -> {});
        assertTrue(text().startsWith("\r  PostgreSQL"), text());
        assertEquals(1, text().lines().filter(line -> line.endsWith("\033[K")).count(), text());
    }

    @Test
    void saysWhichStepFailed() {
        assertThrows(
                StepFailure.class,
                () -> progress(false).step("Keycloak", () -> {
                    throw new StepFailure("no");
                }));
        assertTrue(text().matches("(?s).*  Keycloak +[0-9.]+ s failed\n"), text());
    }

    @Test
    void saysNothingOnceSilent() throws InterruptedException {
        var progress = progress(false);
        progress.fallSilent();
        progress.step("Keycloak", () -> {});
        assertEquals("", text());
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal);
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
