package org.chancery.consultations.publictext;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;

/** Public texts as they are being worked on. The caller has been let through to the consultation before. */
@ApplicationScoped
class PublicTextRepository implements PanacheRepositoryBase<PublicText, UUID> {

    Optional<PublicText> of(Consultation consultation) {
        return find("consultation", consultation).firstResultOptional();
    }

    /** For those who write without a desk: as {@code ConsultationAccess} does for those who have one. */
    void lock(Consultation consultation) {
        getEntityManager().lock(consultation, LockModeType.PESSIMISTIC_WRITE);
    }
}
