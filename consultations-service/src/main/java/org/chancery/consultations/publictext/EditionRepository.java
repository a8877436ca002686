package org.chancery.consultations.publictext;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;

/** What was published. It is PUBLIC and says nothing of the record, so its queries ask for no clearance. */
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {
    private static final Map<String, String> SORTABLE = Map.of("date", "e.date", "publishedAt", "e.publishedAt");

    /** Later editions have taken the place of earlier ones. */
    private static final String CURRENT =
            "e.number = (select max(o.number) from Edition o where o.publicText = e.publicText)";

    List<Edition> of(PublicText text) {
        return list("publicText = ?1 order by number", text);
    }

    /** 0 when nothing has been published. */
    int lastNumber(PublicText text) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(e.number), 0) from Edition e where e.publicText = :text", Integer.class)
                .setParameter("text", text)
                .getSingleResult();
    }

    Page<Edition> current(PublicTextFilter filter, PageQuery paging) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("date", true));
        var conditions = filter.applyTo(new Conditions().and(CURRENT));
        var order = SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + ", e.id";
        return Pages.read(getEntityManager(), Edition.class, "e", "Edition e", conditions, order, paging);
    }

    Optional<Edition> current(UUID publicTextId) {
        var conditions = new Conditions().and(CURRENT).and("e.publicText.id = :id", "id", publicTextId);
        return find("from Edition e where " + conditions.text(), conditions.parameters())
                .firstResultOptional();
    }
}
