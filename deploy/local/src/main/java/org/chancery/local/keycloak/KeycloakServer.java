package org.chancery.local.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.local.process.ManagedProcess;
import org.chancery.local.process.ProcessRegister;

/** How a built Keycloak is started on the loopback address with PostgreSQL behind it. */
public final class KeycloakServer {
    public static final String ADMIN = "admin";

    private KeycloakServer() {}

    /**
     * The server process, not yet started. It runs Java without Keycloak's shell script around it, so that the process
     * that is stopped is the server itself. Secrets go through the environment, which other users can't see.
     */
    public static ManagedProcess process(
            KeycloakDistribution distribution,
            String java,
            int port,
            Database database,
            String adminPassword,
            Path log,
            ProcessRegister register) {
        var home = distribution.home();
        var command = new ArrayList<>(List.of(
                java,
                "-Xms64m",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                // Given here and not to the build, or it opens a cluster channel on an outer address.
                "--cache=local"));
        var address = "http://127.0.0.1:" + port;
        var environment = Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HOSTNAME",
                address,
                "KC_DB_URL",
                database.url(),
                "KC_DB_USERNAME",
                database.owner(),
                "KC_DB_PASSWORD",
                database.password(),
                "KC_DB_POOL_MAX_SIZE",
                "20",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword);
        return new ManagedProcess(
                "Keycloak", command, environment, URI.create(address + "/realms/master"), log, register);
    }

    /** Where Keycloak keeps its data. */
    public record Database(String url, String owner, String password) {
        @Override
        public String toString() {
            return owner + " at " + url;
        }
    }
}
