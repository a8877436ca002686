package org.chancery.local.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.PrivateFiles;

/**
 * The processes that this stack has started, kept in a file, so that what a killed launcher left behind is found. A
 * process is told from a later one with the same number by the time it started.
 */
public final class ProcessRegister {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The system's start time, from which these times are counted, is known to a second or so. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Path file;
    private final List<Entry> entries = new ArrayList<>();

    public ProcessRegister(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                entries.addAll(JSON.readValue(file.toFile(), new TypeReference<List<Entry>>() {}));
            } catch (IOException failure) {
                throw new StepFailure(file + " can't be read: " + failure.getMessage(), failure);
            }
        }
    }

    /**
     * Notes a process.
     *
     * @param how how it wants to be told to stop
     */
    public synchronized void add(String name, ProcessHandle process, Ending how) {
        process.info().startInstant().ifPresent(start -> {
            entries.add(new Entry(name, process.pid(), start.toEpochMilli(), how));
            save();
        });
    }

    public synchronized void remove(ProcessHandle process) {
        if (entries.removeIf(entry -> entry.pid() == process.pid())) {
            save();
        }
    }

    /** Stops, last started first, what still runs of the registered processes, and returns their names. */
    public synchronized List<String> stopAll() throws InterruptedException {
        var stopped = new ArrayList<String>();
        var lastFirst = new ArrayList<>(entries);
        Collections.reverse(lastFirst);
        for (var entry : lastFirst) {
            var process = entry.find();
            if (process.isPresent()) {
                entry.how().end(process.get(), GRACE);
                stopped.add(entry.name());
            }
        }
        entries.clear();
        save();
        return stopped;
    }

    private void save() {
        try {
            PrivateFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(entries));
        } catch (IOException failure) {
            throw new StepFailure(file + " can't be written: " + failure.getMessage(), failure);
        }
    }

    private record Entry(String name, long pid, long startedAt, Ending how) {
        Optional<ProcessHandle> find() {
            return ProcessHandle.of(pid)
                    .filter(Ending::runs)
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(start -> Duration.between(Instant.ofEpochMilli(startedAt), start)
                                            .abs()
                                            .compareTo(TOLERANCE)
                                    < 0)
                            .isPresent());
        }
    }
}
