package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A load generator of the machine: wrk for HTTP, pgbench for SQL. */
final class Tool {
    private Tool() {}

    /** Requests a second of {@code wrk} on the address. */
    static double wrk(String address, String token, int connections, int seconds)
            throws IOException, InterruptedException {
        var output = run(
                Map.of(),
                List.of(
                        find("wrk"),
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "-H",
                        "Authorization: Bearer " + token,
                        address));
        if (output.contains("Non-2xx")) {
            throw new IllegalStateException("the service refused requests under load:\n" + output);
        }
        return number(output, "Requests/sec:\\s+([0-9.]+)");
    }

    /** Transactions a second of {@code pgbench} with the script, prepared statements. */
    static double pgbench(Database database, Path script, int clients, int seconds)
            throws IOException, InterruptedException {
        return pgbench(database, script, Map.of(), clients, seconds);
    }

    /** The same with values for the variables that the script names. */
    static double pgbench(Database database, Path script, Map<String, String> variables, int clients, int seconds)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                find("pgbench"),
                "-n",
                "-M",
                "prepared",
                "-c" + clients,
                "-j1",
                "-T" + seconds,
                "-f",
                script.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(database.port()),
                "-U",
                database.user()));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add(database.name());
        return number(run(Map.of("PGPASSWORD", database.password()), command), "tps = ([0-9.]+)");
    }

    private static double number(String output, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("no result in:\n" + output);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static String run(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " failed:\n" + output);
        }
        return output;
    }

    /** On the path, or where Debian keeps PostgreSQL's tools. */
    private static String find(String name) throws IOException {
        var folders = new ArrayList<Path>();
        for (var folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            folders.add(Path.of(folder));
        }
        var debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            }
        }
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " is not on this machine (Debian: apt-get install wrk postgresql)"))
                .toString();
    }

    record Database(int port, String name, String user, String password) {}
}
