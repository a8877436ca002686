package org.chancery.trade.tradeflow;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.trade.period.Period;

/** What there is to know of a staged release before it is committed. */
public final class StagedComparison {
    private final Connection connection;
    private final int releaseId;
    private final String table;

    public StagedComparison(Connection connection, int releaseId) {
        this.connection = connection;
        this.releaseId = releaseId;
        this.table = StagedRelease.table(releaseId);
    }

    /**
     * What the file has as total of the world beside the sum of its partners, for the uppermost level of each slice.
     *
     * @param aggregates partners that contain others; in no sum
     */
    public List<WorldTotal> worldTotals(Collection<String> aggregates) throws SQLException {
        var totals = new ArrayList<WorldTotal>();
        try (var query = connection.prepareStatement("""
                with top as (
                    select reporter, flow, period_start, period_end, classification, min(level) as level
                    from %1$s group by reporter, flow, period_start, period_end, classification)
                select reporter, flow, period_start, period_end, classification, commodity,
                       sum(value) filter (where partner = 'W00') as world,
                       sum(value) filter (where partner <> all(?)) as partners
                from %1$s join top using (reporter, flow, period_start, period_end, classification, level)
                group by reporter, flow, period_start, period_end, classification, commodity, valuation
                having count(*) filter (where partner = 'W00') > 0 and count(*) filter (where partner <> all(?)) > 0
                order by reporter, period_end, period_start, flow, classification, commodity""".formatted(table))) {
            var array = connection.createArrayOf("varchar", aggregates.toArray());
            query.setArray(1, array);
            query.setArray(2, array);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    totals.add(new WorldTotal(
                            rows.getString("reporter"),
                            Flow.valueOf(rows.getString("flow")),
                            FlowSql.period(rows),
                            rows.getString("classification"),
                            rows.getString("commodity"),
                            rows.getBigDecimal("world"),
                            rows.getBigDecimal("partners")));
                }
            }
        }
        return totals;
    }

    /**
     * What of the rows that count now in the same slices would change, if the release were committed.
     *
     * @param rows how many the release has
     */
    public Earlier earlier(String publisher, String dataset, boolean complete, Instant now, long rows)
            throws SQLException {
        if (!sharesSlices(publisher, dataset, now)) {
            return new Earlier(rows, 0, 0, 0);
        }
        try (var query = connection.prepareStatement("""
                with slice as materialized (
                    select s.* from current_slice(?) s
                    where s.publisher = ? and s.dataset = ? and exists (
                        select 1 from %1$s n
                        where n.reporter = s.reporter and n.flow = s.flow and n.period_end = s.period_end
                          and n.period_start = s.period_start and n.classification = s.classification)),
                old as (
                    select f.* from slice s join trade_flow f
                        using (release_id, reporter, flow, period_start, period_end, classification)
                    where %2$s)
                select count(*) filter (where o.reporter is null), count(*) filter (where n.reporter is null),
                       count(*) filter (where o.value <> n.value), count(*) filter (where o.value = n.value)
                from %1$s n full join old o
                    on n.reporter = o.reporter and n.partner = o.partner and n.flow = o.flow
                    and n.period_end = o.period_end and n.period_start = o.period_start
                    and n.classification = o.classification and n.commodity = o.commodity
                    and coalesce(n.valuation, '') = coalesce(o.valuation, '')""".formatted(table, FlowSql.CURRENT))) {
            query.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            query.setString(2, publisher);
            query.setString(3, dataset);
            try (var row = query.executeQuery()) {
                row.next();
                return new Earlier(row.getLong(1), complete ? row.getLong(2) : 0, row.getLong(3), row.getLong(4));
            }
        }
    }

    /** How many of the rows that count now the release takes out. */
    public long withdrawn(String publisher, String dataset, Instant now) throws SQLException {
        return Withdrawals.countWithdrawn(connection, releaseId, publisher, dataset, now);
    }

    /** Most releases are the first of their slices: then there is nothing to compare two million rows with. */
    private boolean sharesSlices(String publisher, String dataset, Instant now) throws SQLException {
        try (var query = connection.prepareStatement("""
                select exists (
                    select 1 from current_slice(?) s
                    where s.publisher = ? and s.dataset = ? and exists (
                        select 1 from %s n
                        where n.reporter = s.reporter and n.flow = s.flow and n.period_end = s.period_end
                          and n.period_start = s.period_start and n.classification = s.classification))""".formatted(table))) {
            query.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            query.setString(2, publisher);
            query.setString(3, dataset);
            try (var found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    /**
     * A total of the world beside its partners.
     *
     * @param partners sum of all partners that contain no others
     */
    public record WorldTotal(
            String reporter,
            Flow flow,
            Period period,
            String classification,
            String commodity,
            BigDecimal world,
            BigDecimal partners) {

        public BigDecimal difference() {
            return world.subtract(partners);
        }

        public static Predicate<WorldTotal> disagrees() {
            return total -> total.difference().signum() != 0;
        }
    }

    /** Rows of the file and rows that count now: only in the file, only before, with another value, with the same. */
    public record Earlier(long added, long vanishing, long changed, long unchanged) {}
}
