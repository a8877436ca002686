package org.chancery.report.briefing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;

/** Briefings that exist for the caller; the condition is part of every query. */
@ApplicationScoped
public class BriefingRepository implements PanacheRepositoryBase<Briefing, UUID> {
    private static final Map<String, String> SORTABLE =
            Map.of("composedAt", "b.composedAt", "number", "b.number", "partner", "b.partner");

    Page<Briefing> findVisible(Map<String, ?> filters, PageQuery paging, ReadScope scope) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("composedAt", true));
        var parameters = new HashMap<String, Object>();
        var clauses = new ArrayList<>(List.of(visible(scope, parameters)));
        filters.forEach((field, value) -> {
            clauses.add("b." + (field.equals("status") ? "standing.status" : field) + " = :" + field);
            parameters.put(field, value);
        });
        var order = SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + ", b.id";
        var found = find("from Briefing b where " + String.join(" and ", clauses) + " order by " + order, parameters);
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    public Optional<Briefing> findVisible(UUID id, ReadScope scope) {
        return queryVisible(id, scope).firstResultOptional();
    }

    /** Locked until the transaction ends, so that its version can be checked and its standing changed in one step. */
    public Optional<Briefing> findForChange(UUID id, ReadScope scope) {
        return queryVisible(id, scope).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Each with its facts as JSON, null where none were kept, and without its file. */
    List<Tuple> released(String partner, ReadScope scope) {
        var parameters = new HashMap<String, Object>(Map.of("partner", partner, "status", BriefingStatus.RELEASED));
        var query = getEntityManager()
                .createQuery(
                        "select b, c.facts from Briefing b join BriefingContent c on c.briefingId = b.id"
                                + " where b.partner = :partner and b.standing.status = :status and "
                                + visible(scope, parameters) + " order by b.standing.releasedAt, b.id",
                        Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** As JSON, without the file; empty where none were kept. */
    Optional<String> findFacts(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select c.facts from BriefingContent c where c.briefingId = :id and c.facts is not null",
                        String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private PanacheQuery<Briefing> queryVisible(UUID id, ReadScope scope) {
        var parameters = new HashMap<String, Object>(Map.of("id", id));
        return find("from Briefing b where b.id = :id and " + visible(scope, parameters), parameters);
    }

    Optional<BriefingContent> findContent(UUID id) {
        return Optional.ofNullable(getEntityManager().find(BriefingContent.class, id));
    }

    void persist(Briefing briefing, BriefingContent content) {
        persistAndFlush(briefing);
        getEntityManager().persist(content);
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('briefing_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    private static String visible(ReadScope scope, Map<String, Object> parameters) {
        parameters.put("anyDesk", scope.anyDesk());
        if (scope.ownDesk().isEmpty() || scope.desks().isEmpty()) {
            return "b.marking in :anyDesk";
        }
        parameters.put("ownDesk", scope.ownDesk());
        parameters.put("desks", scope.desks());
        return "(b.marking in :anyDesk or (b.marking in :ownDesk and b.partner in :desks))";
    }
}
