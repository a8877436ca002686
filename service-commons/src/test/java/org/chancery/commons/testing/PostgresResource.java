package org.chancery.commons.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * A real PostgreSQL for a module's tests: one server a JVM, one empty database a boot. Register with {@code
 * @WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)}.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    /** Test profiles have class loaders of their own, so statics would start a server a profile. */
    private static final String PORT = "test.chancery.postgres.port";

    @Override
    public Map<String, String> start() {
        try {
            var port = port();
            var database = "test_" + UUID.randomUUID().toString().replace('-', '_');
            try (var connection = DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres");
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("PostgreSQL for the tests did not start", failure);
        }
    }

    @Override
    public void stop() {
        // The server lives as long as the JVM; zonky's shutdown hook stops it.
    }

    private static String port() throws IOException {
        var known = System.getProperty(PORT);
        if (known != null) {
            return known;
        }
        var port = Integer.toString(EmbeddedPostgres.builder().start().getPort());
        System.setProperty(PORT, port);
        return port;
    }
}
