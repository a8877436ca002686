package org.chancery.consultations.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationStatus;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;
import org.jspecify.annotations.Nullable;

/** Series that exist for the caller, and their rounds. A cancelled round did not take place and counts for nothing here. */
@ApplicationScoped
class SeriesRepository implements PanacheRepositoryBase<Series, UUID> {
    private static final Map<String, String> SORTABLE = Map.of("title", "lower(s.title)", "recordedAt", "s.recordedAt");

    Page<Series> findVisible(@Nullable String party, @Nullable String with, PageQuery paging, ReadScope scope) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("title", false));
        var conditions = new Conditions()
                .andVisible("s", "s", scope)
                .andIfGiven("exists (select 1 from s.parties p where p = :party)", "party", party)
                .andIfGiven("exists (select 1 from s.parties p where p = :with)", "with", with);
        var order = SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + ", s.id";
        return Pages.read(getEntityManager(), Series.class, "s", "Series s", conditions, order, paging);
    }

    Optional<Series> findVisible(UUID id, ReadScope scope, LockModeType lock) {
        var conditions = new Conditions().and("s.id = :id", "id", id).andVisible("s", "s", scope);
        return find("from Series s where " + conditions.text(), conditions.parameters())
                .withLock(lock)
                .firstResultOptional();
    }

    /** One more than the highest number given. The lock on the series keeps it free. */
    int nextNumber(UUID seriesId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(c.number), 0) + 1 from Consultation c"
                                + " where c.seriesId = :series and c.status <> :cancelled",
                        Integer.class)
                .setParameter("series", seriesId)
                .setParameter("cancelled", ConsultationStatus.CANCELLED)
                .getSingleResult();
    }

    /** The round with this number, whether or not the caller sees it. */
    Optional<Consultation> round(UUID seriesId, int number) {
        return getEntityManager()
                .createQuery(
                        "from Consultation c where c.seriesId = :series and c.number = :number"
                                + " and c.status <> :cancelled",
                        Consultation.class)
                .setParameter("series", seriesId)
                .setParameter("number", number)
                .setParameter("cancelled", ConsultationStatus.CANCELLED)
                .getResultStream()
                .findFirst();
    }

    /** The round that follows the number, whether or not the caller sees it. */
    Optional<Consultation> roundAfter(UUID seriesId, int number) {
        return getEntityManager()
                .createQuery(
                        "from Consultation c where c.seriesId = :series and c.number > :number"
                                + " and c.status <> :cancelled order by c.number",
                        Consultation.class)
                .setParameter("series", seriesId)
                .setParameter("number", number)
                .setParameter("cancelled", ConsultationStatus.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a consultation belongs to the series, cancelled or not. */
    boolean hasRounds(Series series) {
        return getEntityManager()
                        .createQuery("select count(c) from Consultation c where c.seriesId = :series", Long.class)
                        .setParameter("series", series.id())
                        .getSingleResult()
                > 0;
    }

    /** Whether a round has a marking below this one. */
    boolean hasRoundBelow(Series series, Marking marking) {
        return getEntityManager()
                        .createQuery(
                                "select count(c) from Consultation c where c.seriesId = :series"
                                        + " and c.marking not in :enough",
                                Long.class)
                        .setParameter("series", series.id())
                        .setParameter("enough", marking.andAbove())
                        .getSingleResult()
                > 0;
    }
}
