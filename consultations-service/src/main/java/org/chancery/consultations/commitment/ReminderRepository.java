package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.jspecify.annotations.Nullable;

/** Commitments that want attention, as far as they exist for the caller; the earliest due date first. */
@ApplicationScoped
class ReminderRepository {
    private final EntityManager entities;

    ReminderRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param partners states of which one takes part
     * @param until the last due date that counts as soon
     * @param decider who may decide for which desks; nobody's decision is asked for without one
     */
    Page<Reminder> find(
            Set<String> partners,
            @Nullable String owner,
            LocalDate until,
            Decider decider,
            PageQuery paging,
            ReadScope scope) {
        var conditions = new Conditions()
                .andVisible("c", "c", scope)
                .andVisible("m", "c", scope)
                .and("exists (select state from c.parties state where state in :partners)", "partners", partners)
                .andIfGiven("m.owner = :owner", "owner", owner)
                .and("m.status in :owed", "owed", CommitmentStatus.OWED)
                .and("(m.dueDate <= :until or d.id is not null)", "until", until)
                .with("pending", DueDateChangeState.PENDING)
                .with("decider", decider.username())
                .with("deciderDesks", decider.desks());
        var from = " from Commitment m join m.consultation c left join DueDateChange d on d.commitment = m"
                + " and d.state = :pending and d.requestedBy <> :decider"
                + " and exists (select desk from c.parties desk where desk in :deciderDesks) where "
                + conditions.text();
        var sort = paging.sortBy(Set.of("dueDate"), new SortBy("dueDate", false));
        var order = " order by m.dueDate" + (sort.descending() ? " desc" : " asc") + ", m.id";
        var page = entities.createQuery("select m as m, d as d" + from + order, Tuple.class)
                .setFirstResult(paging.page() * paging.size())
                .setMaxResults(paging.size());
        var count = entities.createQuery("select count(m)" + from, Long.class);
        conditions.parameters().forEach(page::setParameter);
        conditions.parameters().forEach(count::setParameter);
        return new Page<>(reminders(page.getResultList()), count.getSingleResult(), paging.page(), paging.size());
    }

    private static List<Reminder> reminders(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Reminder(row.get("m", Commitment.class), row.get("d", DueDateChange.class)))
                .toList();
    }
}
