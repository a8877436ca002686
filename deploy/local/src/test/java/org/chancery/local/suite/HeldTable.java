package org.chancery.local.suite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table of a service that nobody else can write to, so that a transaction which must waits there. */
final class HeldTable implements AutoCloseable {
    static final String CONSULTATIONS = "consultations";
    static final String TRADE = "trade";
    static final String REPORTS = "reports";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Connection holder;
    private final String table;

    private HeldTable(Connection holder, String table) {
        this.holder = holder;
        this.table = table;
    }

    static HeldTable hold(Suite suite, String database, String table) throws SQLException {
        return hold(suite, database, table, "exclusive");
    }

    /** As {@link #hold}, but nobody can read it either. */
    static HeldTable hide(Suite suite, String database, String table) throws SQLException {
        return hold(suite, database, table, "access exclusive");
    }

    private static HeldTable hold(Suite suite, String database, String table, String mode) throws SQLException {
        var holder = suite.database(database);
        holder.setAutoCommit(false);
        try (var lock = holder.createStatement()) {
            lock.execute("lock table " + table + " in " + mode + " mode");
        }
        return new HeldTable(holder, table);
    }

    /** The backend that waits to write, once there is one. */
    int awaitWaiting() throws InterruptedException {
        return Poll.until(
                        LONGEST,
                        () -> first(
                                "select pid from pg_locks where relation = cast(? as regclass) and not granted", table),
                        Optional::isPresent)
                .orElseThrow(() -> new AssertionError("nobody came to write to " + table));
    }

    void release() throws SQLException {
        holder.commit();
        // From now on each query sees the activity anew.
        holder.setAutoCommit(true);
    }

    /** Returns when the backend of a killed process has noticed, and so has rolled back; call {@link #release} first. */
    void awaitEnd(int backend) throws InterruptedException {
        Poll.until(
                        LONGEST,
                        () -> first(
                                "select pid from pg_stat_activity where pid = cast(? as integer)",
                                Integer.toString(backend)),
                        Optional::isEmpty)
                .ifPresent(running -> {
                    throw new AssertionError("backend " + running + " goes on");
                });
    }

    private Optional<Integer> first(String question, String about) {
        try (var query = holder.prepareStatement(question)) {
            query.setString(1, about);
            try (var found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getInt(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }

    /** How many rows each table has: what was added and then rolled back shows nowhere. */
    static Map<String, Long> rows(Suite suite, String database) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = suite.database(database);
                var tables = connection.createStatement();
                var names =
                        tables.executeQuery("select tablename from pg_tables where schemaname = current_schema()")) {
            while (names.next()) {
                var name = names.getString(1);
                try (var counting = connection.createStatement();
                        var count = counting.executeQuery("select count(*) from " + name)) {
                    count.next();
                    rows.put(name, count.getLong(1));
                }
            }
        }
        return rows;
    }
}
