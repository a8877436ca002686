package org.chancery.consultations.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;

/** Imports by their owners: for everybody else they do not exist. */
@ApplicationScoped
class RoundImportRepository implements PanacheRepositoryBase<RoundImport, UUID> {
    private static final Map<String, String> SORTABLE =
            Map.of("uploadedAt", "i.uploadedAt", "fileName", "lower(i.fileName)");

    Page<RoundImport> of(String owner, PageQuery paging) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("uploadedAt", true));
        var found = find(
                "from RoundImport i where i.uploadedBy = :owner order by " + SORTABLE.get(sort.field())
                        + (sort.descending() ? " desc" : " asc") + ", i.id",
                Map.of("owner", owner));
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    Optional<RoundImport> find(UUID id, String owner, LockModeType lock) {
        return find("id = ?1 and uploadedBy = ?2", id, owner).withLock(lock).firstResultOptional();
    }
}
