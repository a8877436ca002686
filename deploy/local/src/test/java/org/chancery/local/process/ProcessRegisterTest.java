package org.chancery.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegisterTest {
    @TempDir
    Path folder;

    private Path file;
    private Process sleeper;

    @BeforeEach
    void startSleeper() throws IOException {
        file = folder.resolve("processes.json");
        sleeper = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stopSleeper() throws InterruptedException {
        sleeper.destroyForcibly().waitFor();
    }

    @Test
    void stopsWhatAnEarlierLauncherLeftBehind() throws InterruptedException {
        new ProcessRegister(file).add("trade-service", sleeper.toHandle(), Ending.TERMINATE);
        assertEquals(List.of("trade-service"), new ProcessRegister(file).stopAll());
        assertTrue(sleeper.waitFor(10, TimeUnit.SECONDS), "it has ended");
        assertEquals(List.of(), new ProcessRegister(file).stopAll());
    }

    @Test
    void interruptsWhatWantsToBeInterrupted() throws InterruptedException {
        new ProcessRegister(file).add("PostgreSQL", sleeper.toHandle(), Ending.INTERRUPT);
        new ProcessRegister(file).stopAll();
        assertEquals(128 + 2, sleeper.waitFor());
    }

    @Test
    void sparesAnotherProcessThatHasTheNumberNow() throws IOException, InterruptedException {
        Files.writeString(file, """
                [{"name": "trade-service", "pid": %d, "startedAt": 1000, "how": "TERMINATE"}]""".formatted(sleeper.pid()));
        assertEquals(List.of(), new ProcessRegister(file).stopAll());
        assertTrue(sleeper.isAlive());
    }

    @Test
    void forgetsWhatWasStopped() throws InterruptedException {
        var register = new ProcessRegister(file);
        register.add("trade-service", sleeper.toHandle(), Ending.TERMINATE);
        register.remove(sleeper.toHandle());
        assertEquals(List.of(), new ProcessRegister(file).stopAll());
        assertTrue(sleeper.isAlive());
    }
}
