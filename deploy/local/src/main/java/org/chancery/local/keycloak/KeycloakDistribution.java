package org.chancery.local.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.chancery.local.progress.StepFailure;

/** The unpacked Keycloak. It is built once for PostgreSQL, so that it starts in seconds from then on. */
public final class KeycloakDistribution {
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Path home;

    public KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Finds the distribution that Maven has unpacked below the folder. */
    public static KeycloakDistribution below(Path folder) {
        try (var entries = Files.newDirectoryStream(folder, "keycloak-*")) {
            for (var entry : entries) {
                if (Files.exists(entry.resolve("bin").resolve("kc.sh"))) {
                    return new KeycloakDistribution(entry);
                }
            }
        } catch (IOException unreadable) {
            // The same as none.
        }
        throw new StepFailure("There is no Keycloak in " + folder + ". Build first: deploy/up does, or mvn package.");
    }

    public Path home() {
        return home;
    }

    public boolean isBuilt() {
        try {
            return Files.exists(stamp()) && Files.readString(stamp()).equals(String.join(" ", BUILD_OPTIONS));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Builds unless that was done. Two launchers at the same time wait for each other. */
    public void build(Path log, String java) throws InterruptedException {
        try (var channel = FileChannel.open(
                        home.resolve(".chancery-build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid() || isBuilt()) {
                return;
            }
            Files.deleteIfExists(stamp());
            var builder =
                    new ProcessBuilder(home.resolve("bin").resolve("kc.sh").toString(), "build");
            builder.command().addAll(BUILD_OPTIONS);
            builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .environment()
                    .putAll(Map.of("JAVA", java));
            var exit = builder.start().waitFor();
            if (exit != 0) {
                throw new StepFailure("Keycloak's build ended with exit code " + exit + ".", log, null);
            }
            Files.writeString(stamp(), String.join(" ", BUILD_OPTIONS));
        } catch (IOException failure) {
            throw new StepFailure("Keycloak could not be built: " + failure.getMessage(), log, failure);
        }
    }

    private Path stamp() {
        return home.resolve(".chancery-built");
    }
}
