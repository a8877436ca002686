package org.chancery.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.local.process.Ending;
import org.chancery.local.process.ProcessRegister;
import org.chancery.local.process.UnexpectedEnd;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.PrivateFiles;
import org.chancery.local.state.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of this stack's own: durable, on the loopback address only, and with a password for everybody. Each
 * database has an owner of its own name, and nobody else may connect to it.
 */
public final class PostgresServer {
    private static final String NAME = "PostgreSQL";
    private static final String SUPERUSER = "postgres";
    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final String HOST_BASED_AUTHENTICATION = """
            # Written by the launcher at every start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final Path folder;
    private final int port;
    private final Secrets secrets;
    private final ProcessRegister register;

    private @Nullable EmbeddedPostgres server;
    private @Nullable Path serverLog;
    private @Nullable ProcessHandle postmaster;
    private volatile boolean stopping;

    public PostgresServer(Path folder, int port, Secrets secrets, ProcessRegister register) {
        this.folder = folder;
        this.port = port;
        this.secrets = secrets;
        this.register = register;
    }

    public synchronized void start(Path log) {
        serverLog = log;
        try {
            PrivateFiles.makeFolder(folder);
            var complete = folder.resolve("initialized");
            if (!Files.exists(complete)) {
                // A first start that was cut off leaves a cluster that is none.
                PrivateFiles.delete(folder.resolve("data"));
            }
            var firstPassword = folder.resolve("first-password");
            PrivateFiles.write(firstPassword, secrets.password(SUPERUSER).getBytes(StandardCharsets.UTF_8));
            server = builder(firstPassword, log).start();
            Files.delete(firstPassword);
            PrivateFiles.write(complete, new byte[0]);
            var running = readPostmaster().orElseThrow();
            postmaster = running;
            register.add(NAME, running, Ending.INTERRUPT);
        } catch (IOException | RuntimeException failure) {
            throw new StepFailure("PostgreSQL did not start: " + failure.getMessage(), log, failure);
        }
    }

    private EmbeddedPostgres.Builder builder(Path firstPassword, Path log) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(PostgresServer::requirePasswords)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", secrets.password(SUPERUSER))
                // Arguments of initdb: it sets the password before the server listens for the first time.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", firstPassword.toString())
                // The library is made for tests and turns durability off; here people's data is kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "150");
    }

    private static void requirePasswords(File dataFolder) {
        try {
            PrivateFiles.write(
                    dataFolder.toPath().resolve("pg_hba.conf"),
                    HOST_BASED_AUTHENTICATION.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Calls back once if the server ends by itself. */
    public synchronized void onUnexpectedEnd(Consumer<UnexpectedEnd> listener) {
        var watched = postmaster;
        var log = serverLog;
        if (watched != null && log != null) {
            UnexpectedEnd.watch(NAME, () -> {
                watched.onExit().join();
                if (!stopping) {
                    listener.accept(new UnexpectedEnd(NAME, "", log));
                }
            });
        }
    }

    /** No end is unexpected any more. */
    public void expectEnd() {
        stopping = true;
    }

    /** Makes the database and its owner, of the same name, unless they are there. */
    public void ensureDatabase(String name) {
        try (var connection = connect(SUPERUSER, "postgres")) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                execute(connection, "create role \"%s\" login".formatted(name));
            }
            execute(connection, "alter role \"%s\" password '%s'".formatted(name, password(name)));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database \"%1$s\" owner \"%1$s\"".formatted(name));
            }
            execute(connection, "revoke connect on database \"%s\" from public".formatted(name));
        } catch (SQLException failure) {
            throw new StepFailure(
                    "Database %s could not be made: %s".formatted(name, failure.getMessage()), serverLog, failure);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The password of the database's owner. */
    public String password(String database) {
        return secrets.password("database." + database);
    }

    public synchronized void stop() throws InterruptedException {
        stopping = true;
        var running = server;
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException failure) {
            // What counts is whether it has gone; see below.
        }
        var process = postmaster;
        if (process != null) {
            if (Ending.runs(process)) {
                Ending.INTERRUPT.end(process, GRACE);
            }
            register.remove(process);
        }
        server = null;
    }

    private Optional<ProcessHandle> readPostmaster() throws IOException {
        var pidFile = folder.resolve("data").resolve("postmaster.pid");
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
    }

    private Connection connect(String user, String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user, secrets.password(user));
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var query = connection.prepareStatement(question)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
