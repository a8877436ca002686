package org.chancery.local.process;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chancery.local.http.WebApi;
import org.chancery.local.progress.StepFailure;
import org.jspecify.annotations.Nullable;

/** A program of the stack that runs as a process of its own, with a log and an address that tells when it is ready. */
public final class ManagedProcess {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 150;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final URI ready;
    private final Path log;
    private final ProcessRegister register;

    private @Nullable Process process;
    private volatile boolean stopping;

    /** @param ready answers 200 when the program can do its work */
    public ManagedProcess(
            String name,
            List<String> command,
            Map<String, String> environment,
            URI ready,
            Path log,
            ProcessRegister register) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.ready = ready;
        this.log = log;
        this.register = register;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /** Starts the program; {@link #awaitReady} tells when it is up. */
    public synchronized void start() {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            stopping = false;
            var started = builder.start();
            process = started;
            register.add(name, started.toHandle(), Ending.TERMINATE);
        } catch (IOException failure) {
            throw new StepFailure(name + " could not be started: " + failure.getMessage(), failure);
        }
    }

    public void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!WebApi.answersOk(ready)) {
            var running = process();
            if (!running.isAlive()) {
                throw new StepFailure(
                        "%s ended while starting, with exit code %d.".formatted(name, running.exitValue()), log, null);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new StepFailure(
                        "%s was not ready after %d minutes: %s does not answer 200."
                                .formatted(name, LONGEST_START.toMinutes(), ready),
                        log,
                        null);
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    /** Calls back once if the program ends by itself. */
    public void onUnexpectedEnd(Consumer<UnexpectedEnd> listener) {
        var watched = process();
        UnexpectedEnd.watch(name, () -> {
            var exit = watched.waitFor();
            if (!stopping) {
                listener.accept(new UnexpectedEnd(name, "with exit code " + exit, log));
            }
        });
    }

    /** No end is unexpected any more; for all programs at once when the stack begins to stop. */
    public void expectEnd() {
        stopping = true;
    }

    public synchronized void stop() throws InterruptedException {
        stopping = true;
        var running = process;
        if (running != null) {
            Ending.TERMINATE.end(running.toHandle(), GRACE);
            register.remove(running.toHandle());
        }
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        stopping = true;
        process().destroyForcibly().waitFor();
    }

    private synchronized Process process() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return running;
    }
}
