package org.chancery.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.local.progress.StepFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    /** Port 9 is that of the discard service, which no machine offers any more. */
    private static final URI NEVER_READY = URI.create("http://127.0.0.1:9/");

    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void makeLog() throws IOException {
        log = Files.createFile(folder.resolve("program.log"));
    }

    @Test
    void aProgramThatEndsWhileStartingIsReportedWithItsCodeAndLog() {
        var program = program("echo out of order; exit 3");
        program.start();
        var failure = assertThrows(StepFailure.class, program::awaitReady);
        assertEquals("program ended while starting, with exit code 3.", failure.getMessage());
        assertEquals(log, failure.log());
        assertEquals(List.of("out of order"), LogTail.of(log));
    }

    @Test
    void anUnexpectedEndIsReported() throws InterruptedException {
        var ended = new LinkedBlockingQueue<UnexpectedEnd>();
        var program = program("exit 4");
        program.start();
        program.onUnexpectedEnd(ended::add);
        assertEquals(new UnexpectedEnd("program", "with exit code 4", log), ended.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void anEndThatWasAskedForIsNotReported() throws InterruptedException {
        var ended = new LinkedBlockingQueue<UnexpectedEnd>();
        var program = program("exec sleep 600");
        program.start();
        program.onUnexpectedEnd(ended::add);
        program.stop();
        assertTrue(ended.isEmpty());
    }

    private ManagedProcess program(String script) {
        return new ManagedProcess(
                "program",
                List.of("sh", "-c", script),
                Map.of(),
                NEVER_READY,
                log,
                new ProcessRegister(folder.resolve("processes.json")));
    }
}
