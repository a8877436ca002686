package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.benchmarks.Rounds.Compared;
import org.chancery.benchmarks.Tool.Database;

/** Requests a second of a page of consultations, against pgbench running the SQL behind it on the same database. */
final class PageBenchmark {
    private static final String LIST = "/v1/consultations?size=50";
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 5;
    private static final int WARM_UP_SECONDS = 20;

    private final Suite suite;
    private final Database database;

    PageBenchmark(Suite suite, Database database) {
        this.suite = suite;
        this.database = database;
    }

    Compared run(Rounds rounds) throws Exception {
        var token = suite.token("desk-officer");
        var address = suite.address("consultations") + LIST;
        var page = Suite.json(suite.get(URI.create(address), token, "application/json"));
        var script = script(page);
        try {
            Tool.wrk(address, token, CONNECTIONS, WARM_UP_SECONDS);
            return rounds.compare(
                    String.format(
                            Locale.ROOT,
                            "a page of %d consultations with %d connections, against pgbench with the same SQL",
                            page.size(),
                            CONNECTIONS),
                    "requests/s",
                    () -> Tool.wrk(address, suite.token("desk-officer"), CONNECTIONS, SECONDS),
                    () -> Tool.pgbench(database, script, CONNECTIONS, SECONDS));
        } finally {
            Files.delete(script);
        }
    }

    /** Adds planned rounds through the web API until a page is full; they stay. */
    void seed(int count) throws IOException, InterruptedException {
        var token = suite.token("desk-officer");
        for (var i = 1; i <= count; i++) {
            suite.post(
                    URI.create(suite.address("consultations") + "/v1/consultations"),
                    token,
                    Map.of(
                            "title",
                            "Benchmark round " + i,
                            "kind",
                            "CONSULAR_CONSULTATIONS",
                            "level",
                            "EXPERT",
                            "parties",
                            List.of("KAZ", "BGR"),
                            "host",
                            "BGR",
                            "venue",
                            Map.of("city", "Sofia"),
                            "plannedFor",
                            String.format(Locale.ROOT, "2030-%02d-%02d", i % 12 + 1, i % 28 + 1),
                            "marking",
                            "OFFICIAL"));
        }
    }

    private static Path script(JsonNode page) throws IOException {
        var ids = page.findValuesAsText("id").stream().collect(Collectors.joining(",", "'{", "}'::uuid[]"));
        var script = Files.createTempFile("consultations-page", ".sql");
        try (InputStream sql = PageBenchmark.class.getResourceAsStream("/consultations-page.sql")) {
            if (sql == null) {
                throw new IllegalStateException("not built: consultations-page.sql");
            }
            return Files.writeString(
                    script, new String(sql.readAllBytes(), StandardCharsets.UTF_8).replace("{ids}", ids));
        }
    }
}
