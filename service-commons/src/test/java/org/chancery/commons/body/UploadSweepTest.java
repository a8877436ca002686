package org.chancery.commons.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadSweepTest {
    private static final Instant START = Instant.parse("2023-10-21T09:00:00Z");

    @TempDir
    Path directory;

    @Test
    void onlyUploadsFromBeforeTheStartAreRemoved() throws IOException {
        write("resteasy-reactive1upload", START.minusSeconds(1));
        write("resteasy-reactive2upload", START);
        write("somebody-elses", START.minusSeconds(1));

        sweep(UploadDirectory.ofForms(directory));

        try (var left = Files.list(directory)) {
            assertEquals(
                    Set.of("resteasy-reactive2upload", "somebody-elses"),
                    left.map(Path::getFileName).map(Path::toString).collect(Collectors.toSet()));
        }
    }

    @Test
    void directoryThatIsNotThereYetIsSwept() {
        sweep(UploadDirectory.ofForms(directory.resolve("uploads")));
    }

    private static void sweep(UploadDirectory directory) {
        new UploadSweep(List.of(directory)).sweep(START);
    }

    private void write(String name, Instant modified) throws IOException {
        Files.setLastModifiedTime(Files.createFile(directory.resolve(name)), FileTime.from(modified));
    }
}
