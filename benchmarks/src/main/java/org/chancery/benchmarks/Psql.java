package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs commands of psql, which is on the path, in a database of the suite. */
final class Psql {
    private static final int LINE_OF_PORT = 3;

    private final int port;
    private final String database;
    private final String password;

    private Psql(int port, String database, String password) {
        this.port = port;
        this.database = database;
        this.password = password;
    }

    static Psql of(Path state, String database) throws IOException {
        var postmaster = Files.readAllLines(state.resolve("postgres/data/postmaster.pid"));
        var secrets = new ObjectMapper().readTree(state.resolve("secrets.json").toFile());
        return new Psql(
                Integer.parseInt(postmaster.get(LINE_OF_PORT).strip()),
                database,
                secrets.path("database." + database).asText());
    }

    /** What the command says, rows without decoration. */
    String run(String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(
                        "psql",
                        "-q",
                        "-At",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(port),
                        "-U",
                        database,
                        "-d",
                        database,
                        "-c",
                        command))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + output);
        }
        return output.strip();
    }

    /** The same for pgbench. */
    Tool.Database database() {
        return new Tool.Database(port, database, database, password);
    }
}
