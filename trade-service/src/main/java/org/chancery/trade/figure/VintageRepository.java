package org.chancery.trade.figure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.trade.indicator.Indicator;
import org.hibernate.jpa.HibernateHints;

/** Figures as known at a moment: of each the vintage that was the latest then. One statement a question. */
@ApplicationScoped
public class VintageRepository implements PanacheRepositoryBase<Vintage, UUID> {
    private static final String KNOWN = """
            v.number = (select max(n.number) from Vintage n where n.figure = v.figure and n.recordedAt <= :asOf)""";
    private static final String OF_FIGURE =
            "from Vintage v join fetch v.figure f where f.id = ?1 order by v.number desc";
    private static final String FROM = "select v from Vintage v join fetch v.figure f where " + KNOWN;
    private static final String COUNT = "select count(v) from Vintage v join v.figure f where " + KNOWN;

    /** How each lawful sort field is ordered; the figure's id is the tie-break. */
    private static final Map<String, List<String>> ORDERS = Map.of(
            "indicator", List.of("f.indicator"),
            "period", List.of("f.periodEnd", "f.periodStart"),
            "recordedAt", List.of("v.recordedAt"));

    private static final SortBy NEWEST_PERIOD_FIRST = new SortBy("period", true);

    Optional<Vintage> findKnown(UUID figureId, AsOf asOf) {
        return known(asOf, Map.of("id", figureId)).stream().findFirst();
    }

    /** All vintages of a figure, newest first. */
    List<Vintage> findAllOf(UUID figureId) {
        return list(OF_FIGURE, figureId);
    }

    /** The vintage that no other has superseded yet. */
    Vintage findLatestOf(UUID figureId) {
        return find(OF_FIGURE, figureId).firstResult();
    }

    /** What is known of a pair of states. */
    public List<Vintage> findKnown(String reporter, String partner, AsOf asOf) {
        return known(asOf, Map.of("reporter", reporter, "partner", partner));
    }

    /** What is known of one indicator between a pair of states. */
    public List<Vintage> findKnown(Indicator indicator, String reporter, String partner, AsOf asOf) {
        return known(asOf, Map.of("indicator", indicator, "reporter", reporter, "partner", partner));
    }

    Page<Vintage> findPage(FigureFilter filter, AsOf asOf, PageQuery page) {
        var order = order(page.sortBy(ORDERS.keySet(), NEWEST_PERIOD_FIRST));
        var conditions = filter.conditions();
        var items = query(FROM, conditions, cleared(filter) + order, asOf, Vintage.class)
                .setFirstResult(Math.multiplyExact(page.page(), page.size()))
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(items, count(filter, asOf), page.page(), page.size());
    }

    long count(FigureFilter filter, AsOf asOf) {
        return query(COUNT, filter.conditions(), cleared(filter), asOf, Long.class)
                .getSingleResult();
    }

    /** All of them, the newest period first, handed over piece by piece; to be closed. */
    Stream<Vintage> stream(FigureFilter filter, AsOf asOf, int rowsAtATime) {
        return query(FROM, filter.conditions(), cleared(filter) + order(NEWEST_PERIOD_FIRST), asOf, Vintage.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, rowsAtATime)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream();
    }

    private List<Vintage> known(AsOf asOf, Map<String, Object> conditions) {
        return query(FROM, conditions, " order by f.id", asOf, Vintage.class).getResultList();
    }

    private <T> TypedQuery<T> query(
            String base, Map<String, Object> conditions, String rest, AsOf asOf, Class<T> type) {
        var where = conditions.keySet().stream()
                .sorted()
                .map(attribute -> " and f." + attribute + " = :" + attribute)
                .collect(Collectors.joining());
        var query = getEntityManager().createQuery(base + where + rest, type);
        var parameters = new HashMap<>(conditions);
        parameters.put("asOf", asOf.instant());
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String cleared(FigureFilter filter) {
        var flag = filter.clearedForPress();
        return flag == null ? "" : (flag ? " and " : " and not ") + PressClearanceRepository.CLEARED;
    }

    private static String order(SortBy sort) {
        var direction = sort.descending() ? " desc" : "";
        return ORDERS.getOrDefault(sort.field(), List.of()).stream()
                .map(attribute -> attribute + direction + ", ")
                .collect(Collectors.joining("", " order by ", "f.id"));
    }
}
