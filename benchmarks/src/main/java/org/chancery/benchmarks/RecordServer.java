package org.chancery.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.chancery.benchmarks.Tool.Database;

/**
 * The packaged consultations-service with the launcher's options but 256 MiB of heap, on a PostgreSQL of its own with the
 * launcher's settings, which keeps what it is told.
 */
final class RecordServer implements AutoCloseable {
    /** By which the connections of the benchmark, not those of the service, are known. */
    static final String OWN_NAME = "benchmark";

    private static final String NAME = "consultations-service";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EmbeddedPostgres postgres;
    private final Process service;
    private final URI address;
    private final String officer;
    private final String exporter;
    private final Path postgresLog;

    private RecordServer(EmbeddedPostgres postgres, Process service, URI address, Key key, Path postgresLog) {
        this.postgres = postgres;
        this.service = service;
        this.address = address;
        this.officer = key.officer(NAME);
        this.exporter = key.exporter(NAME);
        this.postgresLog = postgresLog;
    }

    /**
     * Starts both.
     *
     * @param packaged the folder of quarkus-run.jar
     * @param folder for data and logs; data that is there is used again
     */
    static RecordServer start(Path packaged, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var log = folder.resolve("postgres.json");
        Files.deleteIfExists(log);
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", "'" + folder.toAbsolutePath() + "'")
                .setServerConfig("log_filename", "'postgres'")
                .setServerConfig("log_file_mode", "0644")
                .start();
        var key = new Key();
        var port = freePort();
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=UTC",
                        "-Djava.awt.headless=true",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                        "-Dquarkus.datasource.username=postgres",
                        "-Dquarkus.datasource.password=postgres",
                        "-Dquarkus.oidc.public-key=" + key.publicHalf(),
                        "-Dquarkus.oidc.token.issuer=" + Key.ISSUER,
                        "-Dchancery.home=KAZ",
                        "-jar",
                        packaged.resolve("quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
        var server = new RecordServer(postgres, service, URI.create("http://127.0.0.1:" + port), key, log);
        server.await();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws InterruptedException {
        var ready = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        var client = HttpClient.newHttpClient();
        for (var waited = Duration.ZERO; waited.compareTo(LONGEST_START) < 0; waited = waited.plus(PAUSE)) {
            if (!service.isAlive()) {
                throw new IllegalStateException("the service ended with " + service.exitValue() + ", see service.log");
            }
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Not listening yet.
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new IllegalStateException("the service did not become ready, see service.log");
    }

    /** In the name of a desk officer. */
    HttpRequest get(String path, String accept) {
        return get(path, accept, officer);
    }

    /** In the name of somebody who may read everything. */
    HttpRequest export(String path, String accept) {
        return get(path, accept, exporter);
    }

    private HttpRequest get(String path, String accept, String token) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .build();
    }

    Database database() {
        return new Database(postgres.getPort(), "postgres", "postgres", "postgres");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort()
                        + "/postgres?assumeMinServerVersion=18&ApplicationName=" + OWN_NAME,
                "postgres",
                "postgres");
    }

    /** The statements that PostgreSQL logs, one JSON object a line. */
    List<String> postgresLog() throws IOException {
        return Files.readAllLines(postgresLog);
    }

    @Override
    public void close() throws IOException {
        service.destroy();
        service.onExit().join();
        postgres.close();
    }
}
