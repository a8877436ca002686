package org.chancery.consultations.query;

import jakarta.persistence.EntityManager;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.hibernate.jpa.HibernateHints;

/** Reads lists of entities page by page, with the exact number of all that the conditions leave. */
public final class Pages {
    private Pages() {}

    /**
     * One page, to be read only: a change of its entities is not saved. Counted before it is read: while nothing is loaded,
     * Hibernate has nothing to compare before it counts. Both are queries as text, the SQL of which Hibernate keeps; that of a count which it makes of another query is made
     * anew each time.
     *
     * @param alias what of {@code from} is wanted
     * @param from the entity and its joins; what is fetched with it is joined for the count
     * @param order ends with something unique, so that no row is on two pages
     */
    public static <T> Page<T> read(
            EntityManager database,
            Class<T> entity,
            String alias,
            String from,
            Conditions conditions,
            String order,
            PageQuery paging) {
        var where = " where " + conditions.text();
        var count =
                database.createQuery("select count(*) from " + from.replace("join fetch", "join") + where, Long.class);
        var rows = database.createQuery("select " + alias + " from " + from + where + " order by " + order, entity);
        conditions.parameters().forEach(count::setParameter);
        conditions.parameters().forEach(rows::setParameter);
        long total = count.getSingleResult();
        var items = rows.setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size())
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        return new Page<>(items, total, paging.page(), paging.size());
    }
}
