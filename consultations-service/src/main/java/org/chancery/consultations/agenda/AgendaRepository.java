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
        return list("from AgendaItem a join fetch a.topic where a.consultation = ?1 order by a.position", consultation);
    }

    public Optional<AgendaItem> find(Consultation consultation, UUID itemId) {
        return find("consultation = ?1 and id = ?2", consultation, itemId).firstResultOptional();
    }

    boolean isTaken(Consultation consultation, int position, UUID exceptItem) {
        return count("consultation = ?1 and position = ?2 and id <> ?3", consultation, position, exceptItem) > 0;
    }

    /** Whether a statement, an outcome or an agreement refers to the item. */
    boolean isInUse(AgendaItem item) {
        return getEntityManager()
                        .createQuery("""
                        select (select count(s) from Statement s where s.agendaItem = i)
                            + (select count(o) from Outcome o where o.agendaItem = i)
                            + (select count(g) from Agreement g where i.id in elements(g.agendaItems))
                        from AgendaItem i where i = :item""", Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }
}
