package org.chancery.consultations.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;

/** Commitments that exist for the caller: both their own marking and that of their consultation must allow it. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {
    private static final Map<String, String> SORTABLE = Map.of("dueDate", "m.dueDate", "madeOn", "c.heldOn");

    Page<Commitment> findVisible(CommitmentFilter filter, LocalDate day, PageQuery paging, ReadScope scope) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("madeOn", false));
        var conditions = filter.applyTo(visible(scope), day);
        var found = find(
                "select m from Commitment m join fetch m.consultation c where " + conditions.text() + " order by "
                        + SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + " nulls last, m.id",
                conditions.parameters());
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    Optional<Commitment> findVisible(UUID id, ReadScope scope, LockModeType lock) {
        var conditions = visible(scope).and("m.id = :id", "id", id);
        return find(
                        "select m from Commitment m join m.consultation c where " + conditions.text(),
                        conditions.parameters())
                .withLock(lock)
                .firstResultOptional();
    }

    /**
     * For each commitment the meetings of exactly the same parties that were held after its own, up to the day. Meetings
     * that do not exist for the caller are not counted.
     */
    Map<UUID, Long> laterRounds(Collection<UUID> commitments, LocalDate day, ReadScope scope) {
        if (commitments.isEmpty()) {
            return Map.of();
        }
        var conditions = new Conditions()
                .and("m.id in :ids", "ids", commitments)
                .and("r.heldOn > c.heldOn")
                .and("r.heldOn <= :day", "day", day)
                .and("size(r.parties) = size(c.parties)")
                .and("not exists (select state from r.parties state where state not in elements(c.parties))")
                .andVisible("r", "r", scope);
        var query = getEntityManager()
                .createQuery(
                        "select m.id as id, count(r.id) as rounds from Commitment m join m.consultation c,"
                                + " Consultation r where " + conditions.text() + " group by m.id",
                        Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("rounds", Long.class)));
    }

    private static Conditions visible(ReadScope scope) {
        return new Conditions().andVisible("c", "c", scope).andVisible("m", "c", scope);
    }
}
