package org.chancery.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request sends to the database, as PostgreSQL logs it, for pgbench to send the same: the same statements, prepared,
 * with the same parameters. Nobody has to keep a copy of the service's SQL.
 */
final class SqlLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SENT = Pattern.compile("(?s)(?:statement|execute (?!fetch from)[^:]+): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String NULL = "NULL";

    private final RecordServer server;

    SqlLog(RecordServer server) {
        this.server = server;
    }

    /** What all of the work makes the service send; the service is otherwise idle. */
    Script script(Work work) throws IOException, InterruptedException, SQLException {
        log("all");
        var before = server.postgresLog().size();
        work.run();
        log("none");
        var lines = new ArrayList<String>();
        var variables = new HashMap<String, String>();
        for (var line :
                server.postgresLog().subList(before, server.postgresLog().size())) {
            var entry = JSON.readTree(line);
            var sent = SENT.matcher(entry.path("message").asText());
            if (sent.matches() && !entry.path("application_name").asText().equals(RecordServer.OWN_NAME)) {
                lines.add(named(sent.group(1), entry.path("detail").asText(), variables)
                                .replaceAll("\\s+", " ")
                        + ";");
            }
        }
        return new Script(Files.write(Files.createTempFile("request", ".sql"), lines), variables, lines.size());
    }

    private void log(String what) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
            // The other sessions take note of it when they next wait.
            statement.execute("select pg_sleep(1)");
        }
    }

    /** With variables of pgbench, which it sends as parameters, in the places of the parameters. */
    private static String named(String sql, String detail, Map<String, String> variables) {
        Map<String, String> places = new HashMap<>();
        var given = PARAMETER.matcher(detail);
        while (given.find()) {
            var value = given.group(2);
            if (value.equals(NULL)) {
                places.put(given.group(1), value);
            } else {
                var name = "p" + variables.size();
                variables.put(name, value.substring(1, value.length() - 1).replace("''", "'"));
                places.put(given.group(1), ":" + name);
            }
        }
        return PLACE.matcher(sql).replaceAll(place -> Matcher.quoteReplacement(places.get(place.group(1))));
    }

    /** @param statements how many, with those that begin and end the transaction */
    record Script(Path file, Map<String, String> variables, int statements) {}

    /** A request. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }
}
