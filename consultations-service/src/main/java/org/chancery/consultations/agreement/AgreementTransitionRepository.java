package org.chancery.consultations.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The steps that an agreement has made. The caller has been let through to the agreement before. */
@ApplicationScoped
class AgreementTransitionRepository implements PanacheRepositoryBase<AgreementTransition, UUID> {

    List<AgreementTransition> of(Agreement agreement) {
        return list("from AgreementTransition t where t.agreement = ?1 order by t.step", agreement);
    }

    int nextStep(Agreement agreement) {
        return Math.toIntExact(count("agreement", agreement)) + 1;
    }
}
