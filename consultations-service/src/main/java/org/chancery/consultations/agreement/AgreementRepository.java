package org.chancery.consultations.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;

/** Agreements that exist for the caller; the condition is part of every query. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
    private static final Map<String, String> SORTABLE = Map.of(
            "title", "lower(usual.title)",
            "signedOn", "a.standing.signedOn",
            "inForceOn", "a.standing.inForceOn",
            "recordedAt", "a.recordedAt");

    Page<Agreement> findVisible(AgreementFilter filter, PageQuery paging, ReadScope scope) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("title", false));
        var conditions = filter.applyTo(new Conditions().and("index(usual) = 0").andVisible("a", "a", scope), scope);
        var order = SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + " nulls last, a.id";
        return Pages.read(
                getEntityManager(), Agreement.class, "a", "Agreement a join a.titles usual", conditions, order, paging);
    }

    Optional<Agreement> findVisible(UUID id, ReadScope scope, LockModeType lock) {
        var conditions = new Conditions().and("a.id = :id", "id", id).andVisible("a", "a", scope);
        return find("from Agreement a where " + conditions.text(), conditions.parameters())
                .withLock(lock)
                .firstResultOptional();
    }
}
