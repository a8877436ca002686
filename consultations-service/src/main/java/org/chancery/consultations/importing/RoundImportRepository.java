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
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;

/** Imports by their owners: for everybody else they do not exist. */
@ApplicationScoped
class RoundImportRepository implements PanacheRepositoryBase<RoundImport, UUID> {
    private static final Map<String, String> SORTABLE =
            Map.of("uploadedAt", "i.uploadedAt", "fileName", "lower(i.fileName)");

    Page<RoundImport> of(String owner, PageQuery paging) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("uploadedAt", true));
        var conditions = new Conditions().and("i.uploadedBy = :owner", "owner", owner);
        var order = SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + ", i.id";
        return Pages.read(getEntityManager(), RoundImport.class, "i", "RoundImport i", conditions, order, paging);
    }

    Optional<RoundImport> find(UUID id, String owner, LockModeType lock) {
        return find("id = ?1 and uploadedBy = ?2", id, owner).withLock(lock).firstResultOptional();
    }
}
