package org.chancery.report.copy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;

/** The downloads of each briefing, and the numbers of its copies. */
@ApplicationScoped
class DownloadRepository implements PanacheRepositoryBase<Download, UUID> {

    Page<Download> of(UUID briefingId, PageQuery paging) {
        var sort = paging.sortBy(Set.of("at"), new SortBy("at", true));
        var found = find(
                "from Download d where d.briefingId = ?1 order by d.downloadedAt" + (sort.descending() ? " desc" : "")
                        + ", d.id",
                briefingId);
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    /** The number of the reader's own copy: the same each time, the next free one at the first. */
    int copyOf(UUID briefingId, String reader, Instant at) {
        var database = getEntityManager();
        // Copies of one briefing are numbered one after the other: whoever is second waits here.
        database.createNativeQuery("select 1 from briefing where id = :id for no key update", Integer.class)
                .setParameter("id", briefingId)
                .getSingleResult();
        database.createNativeQuery("""
                        insert into briefing_copy (briefing_id, number, reader, made_at)
                        select :id, coalesce(max(number), 0) + 1, :reader, :at from briefing_copy where briefing_id = :id
                        on conflict (briefing_id, reader) do nothing""")
                .setParameter("id", briefingId)
                .setParameter("reader", reader)
                .setParameter("at", at)
                .executeUpdate();
        return ((Number) database.createNativeQuery(
                                "select number from briefing_copy where briefing_id = :id and reader = :reader",
                                Integer.class)
                        .setParameter("id", briefingId)
                        .setParameter("reader", reader)
                        .getSingleResult())
                .intValue();
    }
}
