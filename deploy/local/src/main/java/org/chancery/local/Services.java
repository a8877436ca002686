package org.chancery.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.local.keycloak.Realm;
import org.chancery.local.postgres.PostgresServer;
import org.chancery.local.process.ManagedProcess;
import org.chancery.local.process.ProcessRegister;
import org.chancery.local.progress.StepFailure;
import org.chancery.local.state.Secrets;
import org.chancery.local.state.State;

/** The three services and the console as processes: where each is packaged and what it is told. */
final class Services {
    static final String CONSULTATIONS = "consultations-service";
    static final String TRADE = "trade-service";
    static final String REPORTS = "report-service";
    static final String CONSOLE = "admin-console";
    static final List<String> WITH_DATABASE = List.of("consultations", "trade", "reports");

    private static final String HOME_STATE = "KAZ";

    private final Path root;
    private final State state;
    private final Ports ports;
    private final Realm realm;
    private final PostgresServer postgres;
    private final Secrets secrets;
    private final ProcessRegister register;

    Services(
            Path root,
            State state,
            Ports ports,
            Realm realm,
            PostgresServer postgres,
            Secrets secrets,
            ProcessRegister register) {
        this.root = root;
        this.state = state;
        this.ports = ports;
        this.realm = realm;
        this.postgres = postgres;
        this.secrets = secrets;
        this.register = register;
    }

    /** All four, not yet started. */
    List<ManagedProcess> processes() {
        return List.of(
                process(CONSULTATIONS, Port.CONSULTATIONS, database("consultations")),
                process(TRADE, Port.TRADE, database("trade")),
                process(REPORTS, Port.REPORTS, reports()),
                process(CONSOLE, Port.CONSOLE, console()));
    }

    /** Another process of report-service, which shares the work of the first; not yet started. */
    ManagedProcess anotherReports(int port, Map<String, String> further) {
        var environment = new HashMap<>(reports());
        environment.putAll(further);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return process(REPORTS, REPORTS + "-" + port, URI.create("http://" + Ports.HOST + ":" + port), environment);
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name),
                "QUARKUS_DATASOURCE_USERNAME", name,
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(name));
    }

    private Map<String, String> reports() {
        var environment = new HashMap<>(database("reports"));
        environment.put("QUARKUS_REST_CLIENT_CONSULTATIONS_URL", ports.address(Port.CONSULTATIONS));
        environment.put("QUARKUS_REST_CLIENT_TRADE_URL", ports.address(Port.TRADE));
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", realm.reportsSecret());
        environment.put("CHANCERY_BATCHES_TOKEN_KEY", secrets.key("batches." + REPORTS));
        return environment;
    }

    private Map<String, String> console() {
        return Map.of(
                "QUARKUS_REST_CLIENT_CONSULTATIONS_URL", ports.address(Port.CONSULTATIONS),
                "QUARKUS_REST_CLIENT_TRADE_URL", ports.address(Port.TRADE),
                "QUARKUS_REST_CLIENT_REPORTS_URL", ports.address(Port.REPORTS),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", realm.consoleSecret(),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.key("cookie." + CONSOLE));
    }

    private ManagedProcess process(String module, Port port, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.number(port)));
        return process(module, module, URI.create(ports.address(port)), environment);
    }

    private ManagedProcess process(String module, String name, URI address, Map<String, String> settings) {
        var jar = root.resolve(module).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StepFailure("There is no " + jar + ". Build first: deploy/up does, or mvn package.");
        }
        var environment = new HashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", Ports.HOST);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm.address());
        environment.put("CHANCERY_HOME", HOME_STATE);
        var command = List.of(
                Launcher.java(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar.toString());
        return new ManagedProcess(
                name, command, environment, address.resolve("/q/health/ready"), state.newLog(name), register);
    }
}
