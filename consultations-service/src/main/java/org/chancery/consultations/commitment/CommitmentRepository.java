package org.chancery.consultations.commitment;

import static org.chancery.consultations.commitment.CommitmentStatus.OWED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;

/** Commitments that exist for the caller: both their own marking and that of their consultation must allow it. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {
    private static final String STILL_OWED = "m.status in :owed";

    /**
     * Round {@code r} continues round {@code c}: it has exactly the same parties and is not of another series. A round
     * outside any series, such as one from before there was a series, goes with all, so that nothing is lost between.
     */
    private static final String CONTINUES = "r.partiesKey = c.partiesKey"
            + " and (r.seriesId = c.seriesId or r.seriesId is null or c.seriesId is null)";

    private static final Map<String, String> SORTABLE =
            Map.of("dueDate", "m.dueDate", "madeOn", "c.heldOn", "age", "c.heldOn");

    Page<Commitment> findVisible(CommitmentFilter filter, LocalDate day, PageQuery paging, ReadScope scope) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("madeOn", false));
        var conditions = filter.applyTo(visible(scope), day);
        // The oldest was made first: by age, the order of days is turned round.
        var descending = sort.descending() != sort.field().equals("age");
        var order = SORTABLE.get(sort.field()) + (descending ? " desc" : " asc") + " nulls last, m.id";
        var from = "Commitment m join fetch m.consultation c";
        return Pages.read(getEntityManager(), Commitment.class, "m", from, conditions, order, paging);
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
     * What was promised in the round, and what comes back in it: promised in an earlier one that it continues, and owed
     * when its day began. All of it in one query, in the order in which it was promised.
     *
     * @param day when the round was held; today for one that has not been
     */
    List<Commitment> inRound(Consultation round, LocalDate day, ReadScope scope) {
        var comingBack = new Conditions()
                .and(round.heldOn() == null ? "c.heldOn <= :day" : "c.heldOn < :day", "day", day)
                .and(round.heldOn() == null ? STILL_OWED : "(" + STILL_OWED + " or m.closedOn >= :day)", "owed", OWED)
                .and("c.partiesKey = (select r.partiesKey from Consultation r where r = :round)");
        // What CONTINUES says, in conditions on one table on each side of the "or", for which there are indexes.
        if (round.seriesId() != null) {
            comingBack.and("(c.seriesId = :series or c.seriesId is null)", "series", round.seriesId());
        }
        var conditions = visible(scope).andEither(new Conditions().and("c = :round", "round", round), comingBack);
        return list(
                "select m from Commitment m join fetch m.consultation c left join fetch m.responsible where "
                        + conditions.text() + " order by c.heldOn, m.recordedAt, m.id",
                conditions.parameters());
    }

    /**
     * For each of these rounds those that were held after it and continue it, up to the day. Rounds that do not exist for
     * the caller are not counted.
     */
    Map<UUID, Long> laterRounds(Collection<UUID> rounds, LocalDate day, ReadScope scope) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        var conditions = new Conditions()
                .and("c.id in :rounds", "rounds", rounds)
                .and("r.heldOn > c.heldOn")
                .and("r.heldOn <= :day", "day", day)
                .and(CONTINUES)
                .andVisible("r", "r", scope);
        var query = getEntityManager()
                .createQuery(
                        "select c.id as id, count(r.id) as later from Consultation c, Consultation r where "
                                + conditions.text() + " group by c.id",
                        Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("later", Long.class)));
    }

    /** Which of these outcomes and commitments exist for the caller. */
    Set<UUID> readableAmong(Collection<UUID> ids, ReadScope scope) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var commitments = visible(scope).and("m.id in :ids", "ids", ids);
        var outcomes = new Conditions()
                .andVisible("c", "c", scope)
                .andVisible("o", "c", scope)
                .and("o.id in :ids", "ids", ids);
        var query = getEntityManager()
                .createQuery(
                        "select m.id from Commitment m join m.consultation c where " + commitments.text()
                                + " union all select o.id from Outcome o join o.consultation c where "
                                + outcomes.text(),
                        UUID.class);
        commitments.parameters().forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    static Conditions visible(ReadScope scope) {
        return new Conditions().andVisible("c", "c", scope).andVisible("m", "c", scope);
    }
}
