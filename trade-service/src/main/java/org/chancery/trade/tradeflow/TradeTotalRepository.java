package org.chancery.trade.tradeflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chancery.trade.period.Period;
import org.hibernate.Session;

/** Totals, ranks and products of a pair of territories as they count at a moment. One statement a question. */
@ApplicationScoped
public class TradeTotalRepository {
    /**
     * The totals {@code t} that count, each once: a dataset may have the same total in several classifications, and those of
     * services are of another balance.
     */
    static final String CURRENT_TOTALS = """
            select distinct on (r.publisher, r.dataset, t.reporter, t.partner, t.flow, t.period_start, t.period_end)
                t.reporter, t.partner, t.flow, t.period_start, t.period_end, t.valuation, t.value, t.basis,
                r.id as release_id, r.publisher, r.dataset, r.published_on, r.currency, r.unit_multiplier
            from current_slice(cast(:asOf as timestamptz)) s
                join trade_total t using (release_id, reporter, flow, period_start, period_end, classification)
                join release r on r.id = t.release_id
            where t.flow in ('M', 'X') and t.classification not like 'EB%%' and %s
              and (s.newer is null or not exists (
                select 1 from trade_total newer
                where newer.release_id = any(s.newer) and newer.reporter = t.reporter and newer.partner = t.partner
                  and newer.period_end = t.period_end and newer.flow = t.flow
                  and newer.classification = t.classification and newer.period_start = t.period_start
                  and newer.valuation is not distinct from t.valuation)
              and not exists (
                select 1 from trade_withdrawal w
                where w.release_id = any(s.newer) and w.reporter = t.reporter and w.partner = t.partner
                  and w.period_end = t.period_end and w.flow = t.flow and w.commodity = 'TOTAL'
                  and w.classification = t.classification and w.period_start = t.period_start
                  and (w.valuation is null or w.valuation = t.valuation)))
            order by r.publisher, r.dataset, t.reporter, t.partner, t.flow, t.period_start, t.period_end, t.basis,
                t.valuation nulls last, t.classification desc""";

    private static final String OF_PAIR = CURRENT_TOTALS.formatted("""
            t.reporter in (:one, :other) and t.partner in (:one, :other, 'W00')
                and (s.reporter = :one and t.partner in (:other, 'W00') or s.reporter = :other and t.partner = :one)""");

    /** Places are taken by states alone, those that are no more among them. */
    private static final String RANKS = """
            with total as (%s),
            way as (
                select publisher, dataset, flow, period_start, period_end, partner, value from total
                union all
                select publisher, dataset, 'T', period_start, period_end, partner, sum(value) from total
                group by publisher, dataset, period_start, period_end, partner),
            ranked as (
                select w.*, rank() over (partition by publisher, dataset, flow, period_start, period_end
                        order by value desc) as place,
                    count(*) over (partition by publisher, dataset, flow, period_start, period_end) as ranked
                from way w join territory on territory.code = w.partner
                where territory.kind in ('STATE', 'FORMER_STATE') and w.value > 0)
            select publisher, dataset, flow, cast(period_start as text) as first_day, cast(period_end as text) as last_day,
                place, ranked
            from ranked where partner = :partner""".formatted(CURRENT_TOTALS.formatted("""
            s.reporter = :reporter and t.period_end >= cast(:since as date)
                and t.period_end > t.period_start + 360"""));

    /** The reporter is named for the rows too: without it each partition would be searched for all rows on the partner. */
    private static final String PRODUCTS = """
            with slice as materialized (
                select * from current_slice(cast(:asOf as timestamptz)) s
                where s.reporter = :reporter and s.flow in ('M', 'X') and s.publisher = :publisher
                  and s.dataset = :dataset and s.classification not like 'EB%%'
                  and (s.period_start, s.period_end) in (
                    (cast(:start as date), cast(:end as date)), (cast(:startBefore as date), cast(:endBefore as date)))),
            product as (
                select f.flow, f.period_end, f.classification, f.commodity, f.level, f.valuation, f.value, f.release_id
                from slice s join trade_flow f
                    using (release_id, reporter, flow, period_start, period_end, classification)
                where f.reporter = :reporter and f.partner = :partner and f.commodity <> 'TOTAL' and %s),
            chosen as (
                select flow, classification, coalesce(max(level) filter (where level <= :level), min(level)) as level
                from (
                    select *, dense_rank() over (partition by flow
                        order by classification like 'H%%' desc, classification desc) as preference
                    from product where period_end = cast(:end as date)) p
                where preference = 1 group by flow, classification),
            ranked as (
                select p.*, row_number() over (partition by flow order by value desc, commodity) as place
                from product p join chosen using (flow, classification, level)
                where period_end = cast(:end as date))
            select r.flow, r.classification, r.commodity, r.valuation, r.value, r.release_id, release.published_on,
                before.value as earlier, before.release_id as earlier_release_id,
                earlier_release.published_on as earlier_published_on, named.title, named.language
            from ranked r join release on release.id = r.release_id
                left join lateral (
                    select t.title, t.language from commodity_title t join release n on n.id = t.release_id
                    where t.classification = r.classification and t.code = r.commodity
                      and n.committed_at <= cast(:asOf as timestamptz)
                      and (n.retracted_at is null or n.retracted_at > cast(:asOf as timestamptz))
                    order by n.published_on desc, n.id desc limit 1) named on true
                left join product before
                on before.period_end = cast(:endBefore as date) and before.flow = r.flow
                and before.classification = r.classification and before.commodity = r.commodity
                and before.level = r.level and before.valuation is not distinct from r.valuation
                left join release earlier_release on earlier_release.id = before.release_id
            where r.place <= :most order by r.flow desc, r.place""".formatted(FlowSql.CURRENT);

    private final Session database;

    TradeTotalRepository(Session database) {
        this.database = database;
    }

    /** What each of the two reports on the other, and the first on the world. */
    public List<TradeTotal> findOfPair(String one, String other, Instant asOf) {
        return database
                .createNativeQuery(OF_PAIR, Tuple.class)
                .setParameter("asOf", asOf.toString())
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList()
                .stream()
                .map(TradeTotalRepository::total)
                .toList();
    }

    /** The place of a partner among the states in each full year since a day, by exports, imports and both. */
    public List<PartnerRank> findRanks(String reporter, String partner, LocalDate since, Instant asOf) {
        return database
                .createNativeQuery(RANKS, Tuple.class)
                .setParameter("asOf", asOf.toString())
                .setParameter("reporter", reporter)
                .setParameter("partner", partner)
                .setParameter("since", since.toString())
                .getResultList()
                .stream()
                .map(TradeTotalRepository::rank)
                .toList();
    }

    /**
     * The products with the greatest value of a year, exports first, each with its value a year before in the same
     * classification; none deeper in the classification than the query's level.
     */
    public List<Product> findProducts(ProductQuery query, Instant asOf) {
        var before = query.year().sameInAnotherYear(-1).orElse(query.year());
        return database
                .createNativeQuery(PRODUCTS, Tuple.class)
                .setParameter("asOf", asOf.toString())
                .setParameter("reporter", query.reporter())
                .setParameter("partner", query.partner())
                .setParameter("publisher", query.dataset().publisher())
                .setParameter("dataset", query.dataset().name())
                .setParameter("start", query.year().firstDay().toString())
                .setParameter("end", query.year().lastDay().toString())
                .setParameter("startBefore", before.firstDay().toString())
                .setParameter("endBefore", before.lastDay().toString())
                .setParameter("level", query.level())
                .setParameter("most", query.most())
                .getResultList()
                .stream()
                .map(row -> product(row, query.dataset()))
                .toList();
    }

    static TradeTotal total(Tuple row) {
        return new TradeTotal(
                row.get("reporter").toString(),
                row.get("partner").toString(),
                Flow.valueOf(row.get("flow").toString()),
                new Period(day(row, "period_start"), day(row, "period_end")),
                row.get("valuation") == null ? null : row.get("valuation").toString(),
                row.get("value", BigDecimal.class),
                row.get("basis").toString(),
                new TradeTotal.Origin(
                        number(row, "release_id"),
                        row.get("publisher").toString(),
                        row.get("dataset").toString(),
                        day(row, "published_on"),
                        row.get("currency").toString(),
                        number(row, "unit_multiplier")));
    }

    private static PartnerRank rank(Tuple row) {
        return new PartnerRank(
                row.get("publisher").toString(),
                row.get("dataset").toString(),
                row.get("flow").toString(),
                new Period(day(row, "first_day"), day(row, "last_day")),
                number(row, "place"),
                number(row, "ranked"));
    }

    private static Product product(Tuple row, TradeTotal.Dataset dataset) {
        return new Product(
                Flow.valueOf(row.get("flow").toString()),
                row.get("classification").toString(),
                row.get("commodity").toString(),
                row.get("title", String.class),
                row.get("language", String.class),
                row.get("valuation") == null ? null : row.get("valuation").toString(),
                row.get("value", BigDecimal.class),
                row.get("earlier", BigDecimal.class),
                origin(row, "", dataset),
                row.get("earlier") == null ? null : origin(row, "earlier_", dataset));
    }

    private static TradeTotal.Origin origin(Tuple row, String which, TradeTotal.Dataset dataset) {
        return new TradeTotal.Origin(
                number(row, which + "release_id"),
                dataset.publisher(),
                dataset.name(),
                day(row, which + "published_on"),
                dataset.currency(),
                dataset.unitMultiplier());
    }

    private static LocalDate day(Tuple row, String column) {
        return LocalDate.parse(row.get(column).toString());
    }

    static int number(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
