package org.chancery.trade.tradeflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.chancery.trade.period.Period;

/** What queries of trade flows have in common. */
public final class FlowSql {
    /**
     * Whether row {@code f} of {@code trade_flow} counts, given its slice {@code s} of {@code current_slice}: no newer
     * partial release of the slice has its key, or takes it out.
     */
    public static final String CURRENT = """
            (s.newer is null or not exists (
                select 1 from trade_flow newer
                where newer.release_id = any(s.newer) and newer.reporter = f.reporter and newer.partner = f.partner
                  and newer.period_end = f.period_end and newer.flow = f.flow and newer.commodity = f.commodity
                  and newer.classification = f.classification and newer.period_start = f.period_start
                  and newer.valuation is not distinct from f.valuation)
              and not exists (
                select 1 from trade_withdrawal w
                where w.release_id = any(s.newer) and w.reporter = f.reporter and w.partner = f.partner
                  and w.period_end = f.period_end and w.flow = f.flow and w.commodity = f.commodity
                  and w.classification = f.classification and w.period_start = f.period_start
                  and (w.valuation is null or w.valuation = f.valuation)))""";

    private FlowSql() {}

    /** Of the columns {@code period_start} and {@code period_end}. */
    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }
}
