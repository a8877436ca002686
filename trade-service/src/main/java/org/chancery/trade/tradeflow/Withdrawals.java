package org.chancery.trade.tradeflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.trade.tradeflow.StagedRelease.Contradiction;

/**
 * Rows that a release takes out of the releases before it, of so many that memory is bounded. They count as the rows of an
 * excerpt do: from the commit of their release on, and no more after its retraction. For one thread.
 */
public final class Withdrawals {
    /** Who takes out more sends what is left. */
    public static final int MOST = 100_000;

    private static final int BATCH = 1_000;

    private static final String SAME = """
            f.reporter = w.reporter and f.partner = w.partner and f.period_end = w.period_end and f.flow = w.flow
                and f.commodity = w.commodity and f.classification = w.classification
                and f.period_start = w.period_start and (w.valuation is null or w.valuation = f.valuation)""";

    private final List<FlowLine> lines = new ArrayList<>();

    /** The value of the line is nothing; at most {@link #MOST}. */
    public void add(FlowLine line) {
        lines.add(line);
    }

    public int count() {
        return lines.size();
    }

    /**
     * Keeps them with the release, whose rows are staged and indexed. What the release gives and takes out at once is told,
     * and not taken out.
     */
    public void write(Connection connection, int releaseId, Consumer<Contradiction> contradictions)
            throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement("""
                insert into trade_withdrawal (release_id, reporter, partner, flow, period_start, period_end, classification,
                    commodity, valuation, file_row) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")) {
            var waiting = 0;
            for (var line : lines) {
                bind(insert, releaseId, line);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (var delete = connection.prepareStatement("""
                delete from trade_withdrawal w using %s f where w.release_id = ? and %s
                returning w.file_row, f.file_row, concat_ws(', ', f.reporter, f.partner, f.flow, f.period_start,
                    f.period_end, f.commodity)""".formatted(StagedRelease.table(releaseId), SAME))) {
            delete.setInt(1, releaseId);
            try (var rows = delete.executeQuery()) {
                while (rows.next()) {
                    contradictions.accept(new Contradiction(rows.getLong(1), rows.getLong(2), rows.getString(3)));
                }
            }
        }
    }

    /** How many rows that count now would no longer count, if the release were committed. */
    static long countWithdrawn(Connection connection, int releaseId, String publisher, String dataset, Instant now)
            throws SQLException {
        try (var query = connection.prepareStatement("""
                with slice as materialized (
                    select s.* from current_slice(?) s where s.publisher = ? and s.dataset = ?)
                select count(*) from slice s join trade_flow f
                        using (release_id, reporter, flow, period_start, period_end, classification)
                    join trade_withdrawal w on w.release_id = ? and %s
                where %s""".formatted(SAME, FlowSql.CURRENT))) {
            query.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            query.setString(2, publisher);
            query.setString(3, dataset);
            query.setInt(4, releaseId);
            try (var count = query.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement insert, int releaseId, FlowLine line) throws SQLException {
        insert.setInt(1, releaseId);
        insert.setString(2, line.reporter());
        insert.setString(3, line.partner());
        insert.setString(4, line.flow().name());
        insert.setObject(5, line.period().firstDay());
        insert.setObject(6, line.period().lastDay());
        insert.setString(7, line.classification());
        insert.setString(8, line.commodity());
        insert.setString(9, line.valuation());
        insert.setInt(10, Math.toIntExact(line.fileRow()));
    }
}
