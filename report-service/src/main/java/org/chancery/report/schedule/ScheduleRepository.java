package org.chancery.report.schedule;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.jspecify.annotations.Nullable;

/** Schedules, which exist for the desk of their partner and for administrators; the condition is part of every query. */
@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<Schedule, UUID> {

    Page<Schedule> findVisible(@Nullable String partner, PageQuery paging, Caller caller) {
        var sort = paging.sortBy(Set.of("createdAt"), new SortBy("createdAt", true));
        var parameters = new HashMap<String, Object>();
        var conditions = visible(caller, parameters);
        if (partner != null) {
            conditions += " and s.partner = :partner";
            parameters.put("partner", partner);
        }
        var found = find(
                "from Schedule s where " + conditions + " order by s.createdAt" + (sort.descending() ? " desc" : "")
                        + ", s.id",
                parameters);
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    Optional<Schedule> findVisible(UUID id, Caller caller) {
        return queryVisible(id, caller).firstResultOptional();
    }

    Optional<Schedule> findForChange(UUID id, Caller caller) {
        return queryVisible(id, caller).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The newest first. */
    List<ScheduleRun> runs(UUID id) {
        return getEntityManager()
                .createQuery(
                        "from ScheduleRun r where r.scheduleId = :id order by r.ranAt desc, r.id", ScheduleRun.class)
                .setParameter("id", id)
                .getResultList();
    }

    boolean hasRun(UUID id, String occasion) {
        return getEntityManager()
                        .createQuery(
                                "select count(r) from ScheduleRun r where r.scheduleId = :id and r.occasion = :occasion",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("occasion", occasion)
                        .getSingleResult()
                > 0;
    }

    void persist(ScheduleRun run) {
        getEntityManager().persist(run);
    }

    private PanacheQuery<Schedule> queryVisible(UUID id, Caller caller) {
        var parameters = new HashMap<String, Object>(Map.of("id", id));
        return find("from Schedule s where s.id = :id and " + visible(caller, parameters), parameters);
    }

    private static String visible(Caller caller, Map<String, Object> parameters) {
        if (caller.hasRole(Roles.ADMINISTRATOR)) {
            return "1 = 1";
        }
        parameters.put("desks", caller.desks());
        return "s.partner in :desks";
    }
}
