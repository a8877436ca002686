package org.chancery.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The rows of the record at size, made once by set-based SQL; the entries of the search on all processors. */
final class RecordSeed {
    private static final List<String> KINDS = List.of(
            "series", "consultation", "agenda_item", "statement", "outcome", "commitment", "delegation", "person");

    /** Of each kind, so that all processors have something to do to the end. */
    private static final int PARTS = 16;

    private final RecordServer server;

    RecordSeed(RecordServer server) {
        this.server = server;
    }

    /** How much there is, which is seeded if there is nothing. */
    String seed() throws SQLException, IOException, InterruptedException, ExecutionException {
        if (isEmpty()) {
            execute("begin", script(), "commit", "drop index search_entry_terms");
            makeEntries();
            execute(
                    "set maintenance_work_mem = '512MB'",
                    "create index search_entry_terms on search_entry using gin (terms) with (fastupdate = off)",
                    "vacuum analyze");
        }
        return ask("""
                select (select count(*) from consultation) || ' consultations, ' || (select count(*) from statement)
                    || ' statements, ' || (select count(*) from commitment) || ' commitments, '
                    || (select count(*) from search_entry) || ' search entries'""");
    }

    private boolean isEmpty() throws SQLException {
        if (ask("select not exists (select from consultation)").equals("t")) {
            return true;
        }
        // The last step: whoever was interrupted begins anew.
        if (ask("select to_regclass('search_entry_terms') is null").equals("t")) {
            throw new IllegalStateException("the rows are not complete: delete benchmarks/target/record");
        }
        return false;
    }

    private void makeEntries() throws InterruptedException, ExecutionException {
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var parts = KINDS.stream()
                    .flatMap(kind -> IntStream.range(0, PARTS).mapToObj(part -> part(kind, part)))
                    .toList();
            for (var done : workers.invokeAll(parts)) {
                done.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Callable<Boolean> part(String kind, int part) {
        return () -> {
            execute("""
                    select search_refresh('%1$s', array(
                        select id from %1$s where right(id::text, 1) = to_hex(%2$d)))""".formatted(kind, part));
            return true;
        };
    }

    private void execute(String... commands) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private String ask(String question) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String script() throws IOException {
        try (InputStream script = RecordSeed.class.getResourceAsStream("/consultations-seed.sql")) {
            if (script == null) {
                throw new IllegalStateException("not built: consultations-seed.sql");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
