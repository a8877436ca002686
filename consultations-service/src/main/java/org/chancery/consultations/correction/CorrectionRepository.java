package org.chancery.consultations.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;

/** Corrections with a readable marking, of a consultation to which the caller has been let through. */
@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    /**
     * The corrections in their order. One that touched a record which a later correction has marked higher is not among
     * them for those who no longer see the record.
     */
    List<Correction> find(Consultation consultation, Set<Marking> readable) {
        return getEntityManager()
                .createQuery("""
                        select distinct k from Correction k left join fetch k.touched
                        where k.consultation = :consultation and k.marking in :readable and not exists (
                            select 1 from Correction other join other.touched hidden, Correction same join same.touched seen
                            where other.consultation = :consultation and hidden.marking not in :readable
                                and same = k and seen.kind = hidden.kind and seen.recordId = hidden.recordId)
                        order by k.number""", Correction.class)
                .setParameter("consultation", consultation)
                .setParameter("readable", readable)
                .getResultList();
    }

    /** One more than the highest number given. The lock on the consultation keeps it free. */
    int nextNumber(Consultation consultation) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(k.number), 0) + 1 from Correction k where k.consultation = :consultation",
                        Integer.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
    }
}
