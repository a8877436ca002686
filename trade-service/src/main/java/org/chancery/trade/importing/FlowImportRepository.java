package org.chancery.trade.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.jspecify.annotations.Nullable;

/** All imports, whoever sent them. */
@ApplicationScoped
class FlowImportRepository implements PanacheRepositoryBase<FlowImport, UUID> {
    private static final Map<String, String> SORTABLE =
            Map.of("uploadedAt", "uploadedAt", "fileName", "lower(fileName)");

    Page<FlowImport> findPage(@Nullable ImportState state, PageQuery paging) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("uploadedAt", true));
        var order = " order by " + SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + ", id";
        var found = state == null
                ? find("from FlowImport" + order)
                : find("from FlowImport where state = ?1" + order, state);
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    Optional<FlowImport> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The worker who takes it now has just given a sign of life. */
    void touch(FlowImport sent) {
        flush();
        getEntityManager()
                .createNativeQuery("update flow_import set heartbeat_at = clock_timestamp() where id = ?1")
                .setParameter(1, sent.id())
                .executeUpdate();
    }

    int nextReleaseId() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('release_number')")
                        .getSingleResult())
                .intValue();
    }
}
