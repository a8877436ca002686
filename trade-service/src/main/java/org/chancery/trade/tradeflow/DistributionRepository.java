package org.chancery.trade.tradeflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.trade.period.Period;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Trade by partner and by commodity as it counts at a moment, dataset by dataset. One statement a question. */
@ApplicationScoped
public class DistributionRepository {
    private static final String OF_REPORTERS = TradeTotalRepository.CURRENT_TOTALS.formatted("""
            (s.reporter = :one or s.reporter = :other) and t.period_start >= cast(:start as date)
                and t.period_end <= cast(:end as date)""");

    private static final String TO_DESTINATION = TradeTotalRepository.CURRENT_TOTALS.formatted("""
            s.flow = 'X' and t.partner in (:partner, 'W00') and t.period_start = cast(:start as date)
                and t.period_end = cast(:end as date)""");

    /** Where a reporter has no rows of the world, its partners are added up, none of which contains another. */
    private static final String PRODUCTS = """
            with slice as materialized (
                select s.* from current_slice(cast(:asOf as timestamptz)) s
                where s.flow = :flow and s.period_start = cast(:start as date) and s.period_end = cast(:end as date)
                  and s.classification not like 'EB%%' and (:reporter = '' or s.reporter = :reporter)),
            product as (
                select r.publisher, r.dataset, r.currency, r.unit_multiplier, r.id as release_id, r.published_on,
                    f.reporter, f.partner, f.classification, f.commodity, f.valuation, f.value
                from slice s join trade_flow f
                        using (release_id, reporter, flow, period_start, period_end, classification)
                    join release r on r.id = f.release_id
                    join territory t on t.code collate "C" = f.reporter
                where f.level = :level and f.commodity <> 'TOTAL' and (:partner = '' or f.partner = :partner)
                  and (:reporter <> '' or t.kind in ('STATE', 'FORMER_STATE')) and %s),
            printed as (
                select publisher, dataset, reporter, classification, bool_or(partner = 'W00') as world
                from product group by publisher, dataset, reporter, classification)
            select p.publisher, p.dataset, p.currency, p.unit_multiplier, p.classification, p.commodity,
                sum(p.value) as value, string_agg(distinct p.reporter, ',') as reporters,
                case when count(p.valuation) = count(*) and min(p.valuation) = max(p.valuation)
                    then min(p.valuation) end as valuation,
                string_agg(distinct p.release_id || ' ' || p.published_on, ',') as releases
            from product p join printed using (publisher, dataset, reporter, classification)
                join territory t on t.code collate "C" = p.partner
            where :partner <> '' or world and p.partner = 'W00' or not world and t.kind not in ('GROUP', 'WORLD')
            group by p.publisher, p.dataset, p.currency, p.unit_multiplier, p.classification, p.commodity
            order by p.publisher, p.dataset, p.classification, p.commodity""".formatted(FlowSql.CURRENT);

    private final Session database;

    DistributionRepository(Session database) {
        this.database = database;
    }

    /** The totals of two reporters with all their partners in periods within a span. */
    public List<TradeTotal> findOfReporters(String one, String other, Period span, Instant asOf) {
        return database
                .createNativeQuery(OF_REPORTERS, Tuple.class)
                .setParameter("asOf", asOf.toString())
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("start", span.firstDay().toString())
                .setParameter("end", span.lastDay().toString())
                .getResultList()
                .stream()
                .map(TradeTotalRepository::total)
                .toList();
    }

    /** What all that report exported to a partner and to the world in a period. */
    public List<TradeTotal> findToDestination(String partner, Period period, Instant asOf) {
        return database
                .createNativeQuery(TO_DESTINATION, Tuple.class)
                .setParameter("asOf", asOf.toString())
                .setParameter("partner", partner)
                .setParameter("start", period.firstDay().toString())
                .setParameter("end", period.lastDay().toString())
                .getResultList()
                .stream()
                .map(TradeTotalRepository::total)
                .toList();
    }

    /** One for each dataset and classification; what is not there has none. */
    public List<ProductAmounts> findProducts(ProductQuestion question, Instant asOf) {
        var found = new LinkedHashMap<Key, List<Tuple>>();
        database.createNativeQuery(PRODUCTS, Tuple.class)
                .setParameter("asOf", asOf.toString())
                .setParameter("reporter", Objects.requireNonNullElse(question.reporter(), ""))
                .setParameter("partner", Objects.requireNonNullElse(question.partner(), ""))
                .setParameter("flow", question.flow().name())
                .setParameter("start", question.period().firstDay().toString())
                .setParameter("end", question.period().lastDay().toString())
                .setParameter("level", question.level())
                .getResultList()
                .forEach(row -> found.computeIfAbsent(Key.of(row), any -> new ArrayList<>())
                        .add(row));
        return found.entrySet().stream()
                .map(group -> amounts(group.getKey(), group.getValue()))
                .toList();
    }

    private static ProductAmounts amounts(Key key, List<Tuple> rows) {
        var amounts = new HashMap<String, BigDecimal>();
        rows.forEach(row -> amounts.put(row.get("commodity").toString(), row.get("value", BigDecimal.class)));
        var valuations =
                rows.stream().map(DistributionRepository::valuation).distinct().toList();
        return new ProductAmounts(
                key.dataset(),
                key.classification(),
                Math.toIntExact(rows.stream()
                        .flatMap(row -> listed(row, "reporters"))
                        .distinct()
                        .count()),
                valuations.size() == 1 ? valuations.get(0) : null,
                Map.copyOf(amounts),
                rows.stream()
                        .flatMap(row -> listed(row, "releases"))
                        .distinct()
                        .map(release -> origin(key.dataset(), release))
                        .toList());
    }

    private static Stream<String> listed(Tuple row, String column) {
        return Stream.of(row.get(column).toString().split(",", -1));
    }

    private static @Nullable String valuation(Tuple row) {
        return row.get("valuation") == null ? null : row.get("valuation").toString();
    }

    private static TradeTotal.Origin origin(TradeTotal.Dataset dataset, String idAndDay) {
        var parts = idAndDay.split(" ", -1);
        return new TradeTotal.Origin(
                Integer.parseInt(parts[0]),
                dataset.publisher(),
                dataset.name(),
                LocalDate.parse(parts[1]),
                dataset.currency(),
                dataset.unitMultiplier());
    }

    private record Key(TradeTotal.Dataset dataset, String classification) {
        static Key of(Tuple row) {
            return new Key(
                    new TradeTotal.Dataset(
                            row.get("publisher").toString(),
                            row.get("dataset").toString(),
                            row.get("currency").toString(),
                            TradeTotalRepository.number(row, "unit_multiplier")),
                    row.get("classification").toString());
        }
    }
}
