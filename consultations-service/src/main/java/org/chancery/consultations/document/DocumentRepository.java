package org.chancery.consultations.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.query.Conditions;

/** Documents with a readable marking, in a consultation to which the caller has been let through. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    List<Document> find(Consultation consultation, Set<Marking> readable) {
        var conditions = visible(consultation, readable);
        return list(
                "from Document d where " + conditions.text() + " order by d.recordedAt, d.id", conditions.parameters());
    }

    Optional<Document> find(Consultation consultation, Set<Marking> readable, UUID documentId) {
        var conditions = visible(consultation, readable).and("d.id = :id", "id", documentId);
        return find("from Document d where " + conditions.text(), conditions.parameters())
                .firstResultOptional();
    }

    /** A document with the same content; one that the caller may not read stays unmentioned. */
    Optional<Document> findSame(Consultation consultation, Set<Marking> readable, String sha256) {
        var conditions = visible(consultation, readable).and("d.sha256 = :sha256", "sha256", sha256);
        return find("from Document d where " + conditions.text(), conditions.parameters())
                .firstResultOptional();
    }

    private static Conditions visible(Consultation consultation, Set<Marking> readable) {
        return new Conditions()
                .and("d.consultation = :consultation", "consultation", consultation)
                .and("d.marking in :readable", "readable", readable);
    }
}
