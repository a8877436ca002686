package org.chancery.consultations.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.query.Conditions;

/** Agenda items of a consultation. The caller has been let through to the consultation before. */
@ApplicationScoped
public class AgendaRepository implements PanacheRepositoryBase<AgendaItem, UUID> {

    List<AgendaItem> of(Consultation consultation) {
        return list("""
                from AgendaItem a join fetch a.topic left join fetch a.carriedFrom f left join fetch f.consultation
                where a.consultation = ?1 order by a.position""", consultation);
    }

    /** Items that have not come over to the later round yet, in their order. */
    List<AgendaItem> notCarriedOver(Consultation from, Consultation to) {
        return list("""
                from AgendaItem a join fetch a.topic where a.consultation = ?1
                    and not exists (select 1 from AgendaItem l where l.consultation = ?2 and l.carriedFrom = a)
                order by a.position""", from, to);
    }

    /** The items of earlier rounds from which the item came, the latest first, as far as their rounds exist for the caller. */
    List<AgendaItem> origins(AgendaItem item, ReadScope scope) {
        @SuppressWarnings("unchecked") // a native query of one column
        List<UUID> chain = getEntityManager()
                .createNativeQuery("""
                        with recursive chain as (
                            select carried_from_id as id from agenda_item where id = :item
                            union
                            select i.carried_from_id from agenda_item i join chain c on i.id = c.id
                        )
                        select id from chain where id is not null""", UUID.class)
                .setParameter("item", item.id())
                .getResultList();
        if (chain.isEmpty()) {
            return List.of();
        }
        var conditions = new Conditions().and("a.id in :chain", "chain", chain).andVisible("c", "c", scope);
        return list(
                "select a from AgendaItem a join fetch a.topic join fetch a.consultation c left join fetch a.carriedFrom f"
                        + " left join fetch f.consultation where " + conditions.text()
                        + " order by c.heldOn desc nulls first, c.plannedFor desc, a.id",
                conditions.parameters());
    }

    int lastPosition(Consultation consultation) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(a.position), 0) from AgendaItem a where a.consultation = :consultation",
                        Integer.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
    }

    public Optional<AgendaItem> find(Consultation consultation, UUID itemId) {
        return find("consultation = ?1 and id = ?2", consultation, itemId).firstResultOptional();
    }

    boolean isTaken(Consultation consultation, int position, UUID exceptItem) {
        return count("consultation = ?1 and position = ?2 and id <> ?3", consultation, position, exceptItem) > 0;
    }

    /** Whether something said, agreed, promised, prepared or handed over, or an item of a later round, refers to the item. */
    boolean isInUse(AgendaItem item) {
        return getEntityManager()
                        .createQuery("""
                        select (select count(s) from Statement s where s.agendaItem = i)
                            + (select count(o) from Outcome o where o.agendaItem = i)
                            + (select count(d) from Document d where d.agendaItem = i)
                            + (select count(g) from Agreement g where i.id in elements(g.agendaItems))
                            + (select count(p) from Preparation p where p.agendaItem = i)
                            + (select count(l) from AgendaItem l where l.carriedFrom = i)
                            + (select count(m) from Commitment m where m.agendaItemId = i.id)
                        from AgendaItem i where i = :item""", Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }
}
