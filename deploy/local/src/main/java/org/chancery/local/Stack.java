package org.chancery.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.local.keycloak.KeycloakDistribution;
import org.chancery.local.keycloak.KeycloakServer;
import org.chancery.local.keycloak.Realm;
import org.chancery.local.postgres.PostgresServer;
import org.chancery.local.process.ManagedProcess;
import org.chancery.local.process.ProcessRegister;
import org.chancery.local.process.UnexpectedEnd;
import org.chancery.local.progress.Progress;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.Secrets;
import org.chancery.local.state.State;
import org.jspecify.annotations.Nullable;

/**
 * The whole suite on this machine: PostgreSQL, Keycloak with its realm, the three services and the console. May be
 * stopped from another thread at any moment, also while it starts.
 */
public final class Stack {
    private final Path root;
    private final State state;
    private final Ports ports;
    private final Secrets secrets;
    private final Realm realm;
    private final ProcessRegister register;

    private final PostgresServer postgres;
    private final List<ManagedProcess> processes = new ArrayList<>();
    private final Deque<Stop> stops = new ArrayDeque<>();
    private final Object oneStopper = new Object();
    private boolean stopping;

    /**
     * @param root the folder of the repository
     * @param state already taken
     */
    public Stack(Path root, State state, Ports ports) {
        this.root = root;
        this.state = state;
        this.ports = ports;
        this.secrets = state.secrets();
        this.realm = new Realm(ports.address(Port.KEYCLOAK), secrets);
        this.register = new ProcessRegister(state.file("processes.json"));
        this.postgres = new PostgresServer(state.file("postgres"), ports.number(Port.POSTGRES), secrets, register);
    }

    public Ports ports() {
        return ports;
    }

    public Realm realm() {
        return realm;
    }

    /** Starts everything, each step with its time. */
    public void start(Progress progress) throws InterruptedException {
        progress.step("PostgreSQL", () -> {
            begin(() -> postgres.start(state.newLog("postgres")), postgres::stop);
            postgres.ensureDatabase("keycloak");
            Services.WITH_DATABASE.forEach(postgres::ensureDatabase);
        });
        startKeycloak(progress);
        startServices(progress);
    }

    private void startKeycloak(Progress progress) throws InterruptedException {
        var distribution = KeycloakDistribution.below(
                root.resolve("deploy").resolve("local").resolve("target"));
        if (!distribution.isBuilt()) {
            progress.step(
                    "Keycloak's build (only once)",
                    () -> distribution.build(state.newLog("keycloak-build"), Launcher.java()));
        }
        var keycloak = KeycloakServer.process(
                distribution,
                Launcher.java(),
                ports.number(Port.KEYCLOAK),
                new KeycloakServer.Database(postgres.jdbcUrl("keycloak"), "keycloak", postgres.password("keycloak")),
                secrets.password("keycloak.admin"),
                state.newLog("keycloak"),
                register);
        progress.step("Keycloak", () -> {
            begin(keycloak);
            keycloak.awaitReady();
        });
        var file = root.resolve("deploy").resolve("keycloak").resolve("chancery-realm.json");
        progress.step("Realm chancery", () -> {
            if (realm.ensure(file, ports.address(Port.CONSOLE)) == Realm.Found.MADE_FROM_ANOTHER_FILE) {
                progress.detail("its file has changed since it was made; --fresh makes it anew");
            }
        });
    }

    private void startServices(Progress progress) throws InterruptedException {
        var services = new Services(root, state, ports, realm, postgres, secrets, register).processes();
        progress.step("Services and console", () -> {
            services.forEach(this::begin);
            for (var service : services) {
                progress.detail("waiting for " + service.name());
                service.awaitReady();
            }
            progress.detail("");
        });
    }

    /** Returns when everything that was started has stopped, last started first, whoever began to stop it. */
    public void stop() throws InterruptedException {
        synchronized (this) {
            stopping = true;
            postgres.expectEnd();
            processes.forEach(ManagedProcess::expectEnd);
        }
        synchronized (oneStopper) {
            for (var next = nextStop(); next != null; next = nextStop()) {
                next.stop();
            }
        }
    }

    private synchronized @Nullable Stop nextStop() {
        return stops.pollLast();
    }

    /** Stops what a launcher that was killed has left behind on this state, and returns the names. */
    public List<String> stopLeftovers() throws InterruptedException {
        return register.stopAll();
    }

    /** Tells of each part that ends by itself from now on. */
    public synchronized void onUnexpectedEnd(Consumer<UnexpectedEnd> listener) {
        postgres.onUnexpectedEnd(listener);
        processes.forEach(process -> process.onUnexpectedEnd(listener));
    }

    /** A process by its name, such as {@code trade-service}. */
    public synchronized ManagedProcess process(String name) {
        return processes.stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Starts another report-service on a port of its own, which is ready when this returns and ends with the stack. */
    public ManagedProcess startAnotherReports(int port, Map<String, String> settings) throws InterruptedException {
        var another =
                new Services(root, state, ports, realm, postgres, secrets, register).anotherReports(port, settings);
        begin(another);
        another.awaitReady();
        return another;
    }

    /** A connection to one of the databases, as its owner; for looking behind the services. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, postgres.password(database));
    }

    private void begin(ManagedProcess process) {
        begin(process::start, process::stop);
        synchronized (this) {
            processes.add(process);
        }
    }

    private synchronized void begin(Runnable start, Stop stop) {
        if (stopping) {
            throw new StepFailure("The stack is being stopped.");
        }
        stops.addLast(stop);
        start.run();
    }

    @FunctionalInterface
    private interface Stop {
        void stop() throws InterruptedException;
    }
}
