package org.chancery.trade.tradeflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.chancery.trade.source.Extent;

/** What a release brings with its rows when it is committed: its slices and its totals of all commodities. */
public final class ReleaseContents {
    private static final String WORLD = "W00";

    private final Connection connection;
    private final int releaseId;
    private final String table;

    public ReleaseContents(Connection connection, int releaseId) {
        this.connection = connection;
        this.releaseId = releaseId;
        this.table = StagedRelease.table(releaseId);
    }

    /** Makes commits of one dataset wait for each other, until the transaction ends. */
    public void lock(String publisher, String dataset) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, publisher + "|" + dataset);
            lock.execute();
        }
    }

    /**
     * Another release that its publisher gave out on the same day, of which both cannot be true: one of the two claims to
     * be complete for a slice that both have, or they have different values for one row.
     */
    public Optional<Integer> contradicted(String publisher, String dataset, LocalDate publishedOn, Extent extent)
            throws SQLException {
        try (var query = connection.prepareStatement("""
                select r.id from release r join release_slice s on s.release_id = r.id
                    join release_slice mine using (reporter, flow, period_end, period_start, classification)
                where mine.release_id = ? and r.id <> mine.release_id and r.retracted_at is null
                  and r.publisher = ? and r.dataset = ? and r.published_on = ?
                  and (r.extent = 'COMPLETE' or ? = 'COMPLETE' or exists (
                    select 1 from trade_flow f join %s n
                        using (reporter, partner, period_end, flow, commodity, classification, period_start)
                    where f.release_id = r.id and f.reporter = s.reporter and f.flow = s.flow
                      and f.period_end = s.period_end and f.period_start = s.period_start
                      and f.classification = s.classification
                      and f.valuation is not distinct from n.valuation and f.value <> n.value))
                limit 1""".formatted(table))) {
            query.setInt(1, releaseId);
            query.setString(2, publisher);
            query.setString(3, dataset);
            query.setObject(4, publishedOn);
            query.setString(5, extent.name());
            try (var found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getInt(1)) : Optional.empty();
            }
        }
    }

    /**
     * Writes the slices, also those of which it only takes rows out; how many rows they have. Reads the rows, once, also for
     * the totals that follow.
     */
    public long writeSlices() throws SQLException {
        execute("set local work_mem = '64MB'");
        execute("""
                create temporary table release_sum on commit drop as
                select release_id, reporter, partner, period_start, period_end, flow, classification, level, valuation,
                       sum(value) as value, count(*) as rows
                from %s
                group by release_id, reporter, partner, period_start, period_end, flow, classification, level, valuation""".formatted(table));
        execute("""
                insert into release_slice (release_id, reporter, flow, period_start, period_end, classification, rows)
                select release_id, reporter, flow, period_start, period_end, classification, sum(rows) from release_sum
                group by release_id, reporter, flow, period_start, period_end, classification""");
        execute("""
                insert into release_slice (release_id, reporter, flow, period_start, period_end, classification, rows)
                select distinct release_id, reporter, flow, period_start, period_end, classification, 0
                from trade_withdrawal where release_id = %d on conflict do nothing""".formatted(releaseId));
        try (var query = connection.createStatement();
                var sum = query.executeQuery("select coalesce(sum(rows), 0)::bigint from release_sum")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    /**
     * Writes, after the slices, the totals as published and, for a complete release, those that are not published as sums: of
     * the uppermost level, since what is confidential is left out below. An excerpt may lack any row, so that its sum says
     * nothing.
     *
     * @param aggregates partners that contain others
     */
    public void writeTotals(Extent extent, Collection<String> aggregates) throws SQLException {
        // Only a published total has this level, and it is the only row of its key.
        execute("""
                insert into trade_total
                select release_id, reporter, partner, period_start, period_end, flow, classification, valuation, value,
                       'PUBLISHED'
                from release_sum where level = 0""");
        if (extent == Extent.COMPLETE) {
            execute("""
                    with top as (
                        select reporter, flow, period_start, period_end, classification, min(level) as level
                        from release_sum where level > 0
                        group by reporter, flow, period_start, period_end, classification)
                    insert into trade_total
                    select release_id, reporter, partner, period_start, period_end, flow, classification,
                           case when count(valuation) = count(*) and min(valuation) = max(valuation)
                               then min(valuation) end,
                           sum(value), 'SUMMED'
                    from release_sum f join top using (reporter, flow, period_start, period_end, classification, level)
                    where not exists (
                        select 1 from trade_total t
                        where t.release_id = f.release_id and t.reporter = f.reporter and t.partner = f.partner
                          and t.period_end = f.period_end and t.period_start = f.period_start and t.flow = f.flow
                          and t.classification = f.classification)
                    group by release_id, reporter, partner, period_start, period_end, flow, classification""");
            sumWorld(aggregates);
        }
    }

    private void sumWorld(Collection<String> aggregates) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into trade_total
                select release_id, reporter, ?, period_start, period_end, flow, classification,
                       case when count(valuation) = count(*) and min(valuation) = max(valuation)
                           then min(valuation) end,
                       sum(value) filter (where partner <> all(?)), 'SUMMED'
                from trade_total where release_id = ?
                group by release_id, reporter, period_start, period_end, flow, classification
                having not bool_or(partner = ?) and count(*) filter (where partner <> all(?)) > 0""")) {
            var array = connection.createArrayOf("varchar", aggregates.toArray());
            insert.setString(1, WORLD);
            insert.setArray(2, array);
            insert.setInt(3, releaseId);
            insert.setString(4, WORLD);
            insert.setArray(5, array);
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
