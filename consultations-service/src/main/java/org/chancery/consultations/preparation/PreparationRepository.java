package org.chancery.consultations.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.consultation.Consultation;

/** Preparations with a readable marking, in a consultation to which the caller has been let through. */
@ApplicationScoped
class PreparationRepository implements PanacheRepositoryBase<Preparation, UUID> {

    /** In the order of the agenda. */
    List<Preparation> of(Consultation consultation, Set<Marking> readable) {
        return list("""
                select p from Preparation p join fetch p.agendaItem a
                where a.consultation = ?1 and p.marking in ?2 order by a.position""", consultation, readable);
    }

    Optional<Preparation> find(AgendaItem item, Set<Marking> readable) {
        return find("agendaItem = ?1 and marking in ?2", item, readable).firstResultOptional();
    }

    /** Whether there is one, also one that the caller may not read. */
    boolean exists(AgendaItem item) {
        return count("agendaItem", item) > 0;
    }
}
