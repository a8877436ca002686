package org.chancery.consultations.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps of each consultation in their order. */
@ApplicationScoped
class TransitionRepository implements PanacheRepositoryBase<Transition, UUID> {

    List<Transition> of(Consultation consultation) {
        return list("from Transition t where t.consultation = ?1 order by t.step", consultation);
    }

    int stepsOf(Consultation consultation) {
        return Math.toIntExact(count("consultation", consultation));
    }
}
