package org.chancery.consultations.delegation;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;

/** Who led the delegations of a consultation before. */
@ApplicationScoped
class HeadReplacementRepository implements PanacheRepositoryBase<HeadReplacement, UUID> {

    /** By the id of the delegation, each in the order in which it was recorded. */
    Map<UUID, List<HeadReplacement>> of(Consultation consultation) {
        return find("""
                select r from HeadReplacement r join fetch r.formerHead join fetch r.newHead
                where r.delegation.consultation = ?1 order by r.step""", consultation).stream()
                .collect(groupingBy(replacement -> replacement.delegation().id()));
    }

    int stepsOf(Delegation delegation) {
        return Math.toIntExact(count("delegation", delegation));
    }
}
