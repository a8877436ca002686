package org.chancery.trade.tradeflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The table of a release that is not committed yet: loaded bare, then indexed, which takes half the time of loading into
 * indexes, and seen by nobody until it is attached. All of it happens on the connection, and in the transaction, of the caller.
 */
public final class StagedRelease {
    /** SQLSTATE of a unique index that cannot be built. */
    private static final String NOT_UNIQUE = "23505";

    private static final String KEY =
            "reporter, partner, period_end, flow, commodity, classification, period_start, valuation";

    private final Connection connection;
    private final int releaseId;
    private final String table;

    public StagedRelease(Connection connection, int releaseId) {
        this.connection = connection;
        this.releaseId = releaseId;
        this.table = table(releaseId);
    }

    /** Makes the table, which must not be there. */
    public void create() throws SQLException {
        execute("create table %s (like trade_flow including defaults, constraint %s_release check (release_id = %d))"
                .formatted(table, table, releaseId));
    }

    public FlowWriter write() throws SQLException {
        return new FlowWriter(connection, releaseId, table);
    }

    /**
     * Builds the index after all rows were written. What stands in the file twice is there once afterwards; rows that
     * contradict each other are gone, and told with where they stood.
     *
     * @return how many rows were left out because they repeated another
     */
    public int index(Consumer<Contradiction> contradictions) throws SQLException {
        var repeated = 0;
        // The sort of the index is the larger part of this, and in memory it is one pass.
        execute("set local maintenance_work_mem = '256MB'");
        execute("savepoint unique_rows");
        try {
            buildIndex();
        } catch (SQLException failure) {
            if (!NOT_UNIQUE.equals(failure.getSQLState())) {
                throw failure;
            }
            execute("rollback to savepoint unique_rows");
            repeated = removeDuplicates(contradictions);
            buildIndex();
        }
        // Enough for the first queries, in a tenth of the time; the server itself looks again soon.
        execute("set local default_statistics_target = 10");
        execute("analyze " + table);
        return repeated;
    }

    /** Makes the rows those of {@code trade_flow}, when the transaction commits. */
    public void attach() throws SQLException {
        execute("alter table trade_flow attach partition %s for values in (%d)".formatted(table, releaseId));
        execute("alter table %s drop constraint %s_release".formatted(table, table));
    }

    /** Forgets a release that was not attached; may be called again. */
    public void drop() throws SQLException {
        execute("drop table if exists " + table);
        execute("delete from trade_withdrawal where release_id = " + releaseId);
        execute("delete from commodity_title where release_id = " + releaseId);
    }

    /** The table's name, for queries of this package and of the import. */
    public static String table(int releaseId) {
        return "trade_flow_" + releaseId;
    }

    private void buildIndex() throws SQLException {
        execute("create unique index %s_key on %s (%s, release_id) nulls not distinct".formatted(table, table, KEY));
    }

    private int removeDuplicates(Consumer<Contradiction> contradictions) throws SQLException {
        execute("""
                create temporary table duplicate on commit drop as
                select * from (
                    select ctid as place, file_row, reporter, partner, flow, period_start, period_end, commodity, value,
                           row_number() over (key order by file_row) as number,
                           first_value(file_row) over (key order by file_row) as first_row,
                           count(*) over key as times,
                           min(value) over key <> max(value) over key
                               or min(net_weight) over key is distinct from max(net_weight) over key
                               or min(quantity) over key is distinct from max(quantity) over key as contradicts
                    from %s window key as (partition by %s)
                ) as numbered where times > 1""".formatted(table, KEY));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select file_row, first_row, concat_ws(', ', reporter, partner, flow, period_start, period_end,
                            commodity, value) from duplicate where contradicts order by file_row""")) {
            while (rows.next()) {
                contradictions.accept(new Contradiction(rows.getLong(1), rows.getLong(2), rows.getString(3)));
            }
        }
        execute("delete from %s where ctid in (select place from duplicate where contradicts)".formatted(table));
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(
                    "delete from %s where ctid in (select place from duplicate where not contradicts and number > 1)"
                            .formatted(table));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * A row whose key another row has with other values.
     *
     * @param firstRow where the first of them stands; may be this one
     * @param text what was understood of it
     */
    public record Contradiction(long fileRow, long firstRow, String text) {}
}
