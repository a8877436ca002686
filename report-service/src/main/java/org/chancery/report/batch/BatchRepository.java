package org.chancery.report.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;

/** Batches, which exist only for whoever asked for them. */
@ApplicationScoped
class BatchRepository implements PanacheRepositoryBase<Batch, UUID> {

    Page<Batch> of(String requester, PageQuery paging) {
        var sort = paging.sortBy(Set.of("requestedAt"), new SortBy("requestedAt", true));
        var found = find(
                "from Batch b where b.requestedBy = ?1 order by b.requestedAt" + (sort.descending() ? " desc" : "")
                        + ", b.id",
                requester);
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    Optional<Batch> find(UUID id, String requester) {
        return find("from Batch b where b.id = ?1 and b.requestedBy = ?2", id, requester)
                .firstResultOptional();
    }

    Optional<Batch> findForChange(UUID id, String requester) {
        return find("from Batch b where b.id = ?1 and b.requestedBy = ?2", id, requester)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<BatchItem> items(UUID batch) {
        return getEntityManager()
                .createQuery("from BatchItem i where i.batch.id = :batch order by i.position", BatchItem.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    /** How many items of each batch are in which state. */
    Map<UUID, Map<ItemState, Long>> counts(Collection<UUID> batches) {
        var counts = new HashMap<UUID, Map<ItemState, Long>>();
        if (!batches.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select i.batch.id, i.state, count(i) from BatchItem i where i.batch.id in :batches"
                                    + " group by i.batch.id, i.state",
                            Tuple.class)
                    .setParameter("batches", batches)
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent(row.get(0, UUID.class), id -> new EnumMap<>(ItemState.class))
                            .put(row.get(1, ItemState.class), row.get(2, Long.class)));
        }
        return counts;
    }

    void persist(Batch batch, List<BatchItem> items) {
        persist(batch);
        items.forEach(getEntityManager()::persist);
    }

    /** Those that failed are to be tried again; returns how many. */
    int retryFailed(UUID batch) {
        return getEntityManager()
                .createNativeQuery("update batch_item set state = 'PENDING', problem = null, attempts = 0"
                        + " where batch_id = :batch and state = 'FAILED'")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Nobody begins them any more; what is being composed is let go. */
    void cancelOpen(UUID batch) {
        getEntityManager()
                .createNativeQuery("update batch_item set state = 'CANCELLED', worker = null, lease_ends_at = null"
                        + " where batch_id = :batch and state in ('PENDING', 'RUNNING')")
                .setParameter("batch", batch)
                .executeUpdate();
    }
}
