package org.chancery.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.benchmarks.Rounds.Compared;
import org.chancery.benchmarks.SqlLog.Script;

/**
 * The record at size: 50,000 consultations, 400,000 statements, 200,000 commitments. A page and a search may cost half as
 * much again as their SQL through pgbench and an empty round trip together; a file of all commitments leaves at 50,000 rows
 * a second from 256 MiB of heap. Ends with 1 if a limit is not kept.
 */
public final class RecordBenchmark {
    private static final double HIGHEST_RATIO = 1.5;
    private static final int LOWEST_ROWS = 50_000;

    private static final int ROUNDS = 5;
    /** What comes first, before everything is compiled and in the cache, counts for nothing. */
    private static final int WARM_UP_REQUESTS = 2_000;

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(25);
    private static final int WARM_UP_FILES = 2;
    private static final int SECONDS = 1;
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Verified token, role, worker thread, an answer; no SQL. */
    private static final String EMPTY = "/v1/imports/template";

    private static final List<String> REQUESTED = List.of(
            "/v1/consultations?with=BGR&status=CLOSED&size=50",
            "/v1/consultations?topic=ENERGY&from=2015-01-01&size=50",
            "/v1/commitments?with=BGR&status=OPEN&size=50",
            "/v1/search?q=hydrogen%20insurance",
            "/v1/search?q=%D0%BA%D0%BE%D1%80%D0%B8%D0%B4%D0%BE%D1%80%20%D0%BF%D0%BE%D1%80%D1%82");
    private static final String EXPORT = "/v1/commitments/export";

    private final RecordServer server;
    private final PrintStream out;
    private final SqlLog sql;
    private final Rounds rounds = new Rounds(ROUNDS);
    private final List<String> broken = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RecordBenchmark(RecordServer server, PrintStream out) {
        this.server = server;
        this.out = out;
        this.sql = new SqlLog(server);
    }

    /** {@code PACKAGED FOLDER}: the folder of the service's quarkus-run.jar, and one for data, which is used again. */
    public static void main(String... arguments) throws Exception {
        PrintStream out = System.out;
        List<String> broken;
        try (var server = RecordServer.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            out.println("rows: " + new RecordSeed(server).seed());
            broken = new RecordBenchmark(server, out).run();
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("limits that are not kept: " + String.join("; ", broken));
        }
    }

    /** What does not keep its limit. */
    private List<String> run() throws Exception {
        for (var path : REQUESTED) {
            request(path);
        }
        var csv = export(CSV);
        if (csv.product() < LOWEST_ROWS) {
            broken.add(csv.what() + " at " + Math.round(csv.product()) + " rows/s");
        }
        export(XLSX);
        return broken;
    }

    private void request(String path) throws Exception {
        var end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (var i = 0; i < WARM_UP_REQUESTS && System.nanoTime() < end; i++) {
            get(path, JSON);
            get(EMPTY, CSV);
        }
        var script = sql.script(() -> get(path, JSON));
        List<Double> inSql = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        try {
            var compared = rounds.compare(
                    path + " (" + get(path, JSON) + " found), against the same " + script.statements()
                            + " statements through pgbench and an empty round trip",
                    "ms",
                    () -> millis(path, JSON),
                    () -> {
                        inSql.add(millisInSql(script));
                        empty.add(millis(EMPTY, CSV));
                        return last(inSql) + last(empty);
                    });
            out.printf(Locale.ROOT, "%s = SQL %.2f ms + empty %.2f ms%n", compared, median(inSql), median(empty));
            if (compared.ratio() > HIGHEST_RATIO) {
                broken.add(String.format(Locale.ROOT, "%s at %.2f", path, compared.ratio()));
            }
        } finally {
            Files.delete(script.file());
        }
    }

    private double millisInSql(Script script) throws IOException, InterruptedException {
        return 1000 / Tool.pgbench(server.database(), script.file(), script.variables(), 1, SECONDS);
    }

    private double millis(String path, String format) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var end = start + Duration.ofSeconds(SECONDS).toNanos();
        var requests = 0;
        while (System.nanoTime() < end) {
            get(path, format);
            requests++;
        }
        return (System.nanoTime() - start) / 1e6 / requests;
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    private static double median(List<Double> values) {
        return Rounds.median(values.stream().mapToDouble(value -> value).toArray());
    }

    /** The answer's X-Total-Count, if it has one. */
    private String get(String path, String format) throws IOException, InterruptedException {
        var answer = http.send(server.get(path, format), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.headers().firstValue("X-Total-Count").orElse("");
    }

    private Compared export(String format) throws Exception {
        for (var i = 1; i < WARM_UP_FILES; i++) {
            exported(format);
        }
        var script = sql.script(() -> exported(format));
        var count = exported(format);
        try {
            var compared = rounds.compare(
                    "all commitments as " + format + ", against the same SQL through pgbench",
                    "rows/s",
                    () -> {
                        var start = System.nanoTime();
                        return exported(format) * 1e9 / (System.nanoTime() - start);
                    },
                    () -> count * 1000 / millisInSql(script));
            out.println(compared);
            return compared;
        } finally {
            Files.delete(script.file());
        }
    }

    /** How many rows left. */
    private double exported(String format) throws IOException, InterruptedException {
        var answer = http.send(server.export(EXPORT, format), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(EXPORT + " answered " + answer.statusCode());
        }
        try (var body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return Double.parseDouble(answer.headers().firstValue("X-Total-Count").orElseThrow());
    }
}
