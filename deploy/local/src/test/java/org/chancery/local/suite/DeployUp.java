package org.chancery.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.chancery.local.Port;
import org.chancery.local.Ports;
import org.chancery.local.http.WebApi;
import org.chancery.local.process.Ending;

/** The command itself, run in another folder as a person would. */
final class DeployUp {
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final String UP = "Ctrl-C stops everything.";

    private final Path state;
    private final Process process;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private DeployUp(Path state, Process process) {
        this.state = state;
        this.process = process;
        this.reader = new Thread(this::read, "deploy/up");
        reader.setDaemon(true);
        reader.start();
    }

    static DeployUp run(Path state, Ports ports, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Suite.ROOT.resolve("deploy").resolve("up").toString(), "--no-build", "--state", state.toString()));
        for (var port : Port.values()) {
            command.add(port.option());
            command.add(Integer.toString(ports.number(port)));
        }
        command.addAll(Arrays.asList(options));
        var builder =
                new ProcessBuilder(command).directory(new java.io.File("/")).redirectErrorStream(true);
        return new DeployUp(state, builder.start());
    }

    /** Returns when everything is up, or the command has ended. */
    DeployUp awaitUp() throws InterruptedException {
        Poll.until(LONGEST, () -> output.contains(UP) || !process.isAlive(), done -> done);
        return this;
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("deploy/up goes on after " + LONGEST + ":\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    /** What Ctrl-C sends. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** As {@code kill -9} does: nothing is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String output() {
        return String.join("\n", output);
    }

    /** The processes that the command says it has started and not stopped. */
    List<ProcessHandle> registered() throws IOException {
        return StreamSupport.stream(json("processes.json").spliterator(), false)
                .flatMap(entry -> ProcessHandle.of(entry.path("pid").asLong()).stream())
                .filter(Ending::runs)
                .toList();
    }

    JsonNode json(String file) throws IOException {
        return WebApi.JSON.readTree(Files.readAllBytes(state.resolve(file)));
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException ended) {
            output.add("(" + ended.getMessage() + ")");
        }
    }
}
