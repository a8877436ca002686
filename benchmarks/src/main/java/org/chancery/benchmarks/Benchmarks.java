package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.benchmarks.Tool.Database;

/** Runs all benchmarks against the suite whose state folder is the first argument; prints ratios. */
public final class Benchmarks {
    private static final int ROUNDS = 5;
    private static final int LINE_OF_PORT = 3;

    private Benchmarks() {}

    /** {@code STATE [ROUNDS-TO-ADD]}: the state folder of the running suite, and how many consultations to add before. */
    public static void main(String... arguments) throws Exception {
        var state = Path.of(arguments[0]);
        var rowsToAdd = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        var suite = new Suite(state);
        var page = new PageBenchmark(suite, database(state));
        page.seed(rowsToAdd);
        var rounds = new Rounds(ROUNDS);
        PrintStream out = System.out;
        out.println(new BriefingBenchmark(suite).run(rounds));
        out.println(page.run(rounds));
    }

    private static Database database(Path state) throws IOException {
        List<String> postmaster = Files.readAllLines(state.resolve("postgres/data/postmaster.pid"));
        var secrets = new ObjectMapper().readTree(state.resolve("secrets.json").toFile());
        return new Database(
                Integer.parseInt(postmaster.get(LINE_OF_PORT).strip()),
                "consultations",
                "consultations",
                secrets.path("database.consultations").asText());
    }
}
