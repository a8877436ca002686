package org.chancery.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void givesTheLastLinesWithoutEmptyOnes() throws IOException {
        var lines =
                IntStream.rangeClosed(1, 100).mapToObj(number -> number + "\n").toList();
        var log = Files.write(folder.resolve("log"), lines);
        assertEquals("86", LogTail.of(log).get(0));
        assertEquals("100", LogTail.of(log).get(14));
        assertEquals(15, LogTail.of(log).size());
    }

    @Test
    void leavesOutTheFramesOfStackTraces() throws IOException {
        var log = Files.writeString(
                folder.resolve("log"), "Failed: no table\n\tat org.Some.thing(Some.java:1)\n\t... 5 more\n");
        assertEquals(List.of("Failed: no table"), LogTail.of(log));
    }

    @Test
    void aLogThatIsNotThereHasNoEnd() {
        assertEquals(List.of(), LogTail.of(folder.resolve("none")));
    }
}
