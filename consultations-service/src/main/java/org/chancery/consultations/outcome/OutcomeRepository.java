package org.chancery.consultations.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;

/** Outcomes with a readable marking, in a consultation to which the caller has been let through. */
@ApplicationScoped
public class OutcomeRepository implements PanacheRepositoryBase<Outcome, UUID> {

    List<Outcome> find(Consultation consultation, Set<Marking> readable) {
        return list("consultation = ?1 and marking in ?2 order by step", consultation, readable);
    }

    public Optional<Outcome> find(Consultation consultation, Set<Marking> readable, UUID outcomeId) {
        return find("consultation = ?1 and marking in ?2 and id = ?3", consultation, readable, outcomeId)
                .firstResultOptional();
    }

    /** Whether a commitment follows from it. */
    boolean isInUse(Outcome outcome) {
        return getEntityManager()
                        .createQuery("select count(m) from Commitment m where m.outcomeId = :outcome", Long.class)
                        .setParameter("outcome", outcome.id())
                        .getSingleResult()
                > 0;
    }

    /** The place after the last; the lock on the consultation keeps it free. */
    int nextStep(Consultation consultation) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(o.step), 0) + 1 from Outcome o where o.consultation = :consultation",
                        Integer.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
    }
}
