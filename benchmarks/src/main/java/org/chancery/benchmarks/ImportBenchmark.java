package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.chancery.benchmarks.Rounds.Compared;

/**
 * Rows a second of an import, from the upload to the committed release, against {@code \copy} of the same rows, prepared,
 * into a table with the same index. The releases are retracted afterwards; their rows stay, so use a suite of its own.
 */
public final class ImportBenchmark {
    private static final int ROUNDS = 3;
    /** An import is to be no slower than the copying of its rows. */
    private static final double LEAST = 1.0;

    private static final int WARM_UPS = 4;
    private static final int FIRST_YEAR = 2000;
    private static final List<String> UNDER_WAY = List.of("RECEIVED", "CHECKING", "COMMITTING");
    private static final String BOUNDARY = "chancery-benchmark";
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Suite suite;
    private final Psql psql;
    private int files;

    private ImportBenchmark(Suite suite, Psql psql) {
        this.suite = suite;
        this.psql = psql;
    }

    /** {@code STATE}: the state folder of the running suite. */
    public static void main(String... arguments) throws Exception {
        var state = Path.of(arguments[0]);
        PrintStream out = System.out;
        var comparison = new ImportBenchmark(new Suite(state), Psql.of(state, "trade")).run(new Rounds(ROUNDS));
        out.println(comparison);
        comparison.requireRatio(LEAST);
    }

    private Compared run(Rounds rounds) throws Exception {
        var rows = Files.createTempFile("benchmark-rows", ".copy");
        try {
            // As many as it takes until the service compiles nothing more; the last leaves the rows that the limit
            // copies.
            var release = 0;
            for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                release = importOnce(new long[1]);
            }
            psql.run("\\copy trade_flow_" + release + " to '" + rows + "'");
            return rounds.compare(
                    String.format(
                            Locale.ROOT,
                            "an import of %,d rows of UN Comtrade, from the upload to the release, against \\copy of them",
                            ComtradeRows.COUNT),
                    "rows/s",
                    this::importSpeed,
                    () -> copySpeed(rows));
        } finally {
            Files.delete(rows);
            psql.run("drop table if exists benchmark_flow");
        }
    }

    private double copySpeed(Path rows) throws IOException, InterruptedException {
        psql.run("drop table if exists benchmark_flow");
        psql.run("create table benchmark_flow (like trade_flow including indexes)");
        var start = System.nanoTime();
        psql.run("\\copy benchmark_flow from '" + rows + "'");
        return perSecond(System.nanoTime() - start);
    }

    private double importSpeed() throws Exception {
        var nanoseconds = new long[1];
        importOnce(nanoseconds);
        return perSecond(nanoseconds[0]);
    }

    /** The number of the release; how long it took goes into the array. */
    private int importOnce(long[] nanoseconds) throws Exception {
        var file = Files.createTempFile("benchmark", ".txt.gz");
        try {
            ComtradeRows.write(file, FIRST_YEAR + files++);
            var start = System.nanoTime();
            var checked = settled(upload(file), "CHECKED");
            var committed = settled(change("POST", checked, "/commit", "{}"), "COMMITTED");
            nanoseconds[0] = System.nanoTime() - start;
            var reason = URLEncoder.encode("benchmark", StandardCharsets.UTF_8);
            change("DELETE", committed, "?reason=" + reason, "");
            return committed.path("releaseId").asInt();
        } finally {
            Files.delete(file);
        }
    }

    private static double perSecond(long nanoseconds) {
        return ComtradeRows.COUNT / (nanoseconds / 1e9);
    }

    private JsonNode upload(Path file) throws IOException, InterruptedException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"publisher\"\r\n\r\nBenchmark\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"benchmark.gz\"\r\n"
                + "Content-Type: application/gzip\r\n\r\n";
        return send(request("/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private JsonNode change(String method, JsonNode read, String below, String body)
            throws IOException, InterruptedException {
        return send(request("/v1/imports/" + read.path("id").asText() + below)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + read.path("version").asText() + "\"")
                .method(method, BodyPublishers.ofString(body)));
    }

    private JsonNode settled(JsonNode accepted, String state) throws IOException, InterruptedException {
        var answer = accepted;
        while (UNDER_WAY.contains(answer.path("state").asText())) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = send(request("/v1/imports/" + answer.path("id").asText()).GET());
        }
        if (!answer.path("state").asText().equals(state)) {
            throw new IllegalStateException("not " + state + " but " + answer);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(suite.address("trade") + path))
                .header("Authorization", "Bearer " + suite.token("trade-analyst"));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return new ObjectMapper().readTree(response.body().isEmpty() ? "{}" : response.body());
    }
}
