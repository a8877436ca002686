package org.chancery.consultations.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;

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

    /** Whether something said, agreed, promised or prepared, or an item of a later round, refers to the item. */
    boolean isInUse(AgendaItem item) {
        return getEntityManager()
                        .createQuery("""
                        select (select count(s) from Statement s where s.agendaItem = i)
                            + (select count(o) from Outcome o where o.agendaItem = i)
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
