package org.chancery.consultations.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.paging.SortBy;
import org.chancery.consultations.query.Conditions;
import org.chancery.consultations.query.Pages;

/** Consultations that exist for the caller; the condition is part of every query. */
@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<Consultation, UUID> {
    private static final Map<String, String> SORTABLE =
            Map.of("title", "lower(c.title)", "plannedFor", "c.plannedFor", "heldOn", "c.heldOn", "number", "c.number");

    Page<Consultation> findVisible(ConsultationFilter filter, PageQuery paging, ReadScope scope) {
        var sort = paging.sortBy(SORTABLE.keySet(), new SortBy("plannedFor", true));
        var conditions = filter.applyTo(new Conditions().andVisible("c", "c", scope));
        var order = SORTABLE.get(sort.field()) + (sort.descending() ? " desc" : " asc") + " nulls last, c.id";
        return Pages.read(getEntityManager(), Consultation.class, "c", "Consultation c", conditions, order, paging);
    }

    Optional<Consultation> findVisible(UUID id, ReadScope scope, LockModeType lock) {
        var conditions = new Conditions().and("c.id = :id", "id", id).andVisible("c", "c", scope);
        return find("from Consultation c where " + conditions.text(), conditions.parameters())
                .withLock(lock)
                .firstResultOptional();
    }

    /** Whether a commitment made in it is due, or was closed, before the day. */
    boolean hasCommitmentEndingBefore(Consultation consultation, LocalDate day) {
        return getEntityManager()
                        .createQuery(
                                "select count(m) from Commitment m where m.consultation = :consultation"
                                        + " and (m.closedOn < :day or m.dueDate < :day)",
                                Long.class)
                        .setParameter("consultation", consultation)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Whether a delegation, an agenda item, a statement, an outcome or a commitment speaks for the state. */
    boolean isStateInUse(Consultation consultation, String state) {
        return getEntityManager()
                        .createQuery("""
                        select (select count(d) from Delegation d where d.consultation = c and d.party = :state)
                            + (select count(a) from AgendaItem a where a.consultation = c and a.leadSide = :state)
                            + (select count(s) from Statement s where s.consultation = c
                                and :state in (s.side, s.proposal.addressee, s.proposal.answeredBy))
                            + (select count(o) from Outcome o where o.consultation = c and o.reservedBy = :state)
                            + (select count(f) from Document f where f.consultation = c and f.handedOverBy = :state)
                            + (select count(m) from Commitment m where m.consultation = c
                                and (m.proposedBy = :state or :state in elements(m.responsible)))
                        from Consultation c where c = :consultation""", Long.class)
                        .setParameter("consultation", consultation)
                        .setParameter("state", state)
                        .getSingleResult()
                > 0;
    }
}
