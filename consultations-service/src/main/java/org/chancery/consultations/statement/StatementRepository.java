package org.chancery.consultations.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.query.Conditions;

/** Statements with a readable marking, in a consultation to which the caller has been let through. */
@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<Statement, UUID> {

    List<Statement> find(Consultation consultation, Set<Marking> readable, StatementFilter filter) {
        var conditions = filter.applyTo(visible(consultation, readable));
        return list(
                "select distinct s from Statement s left join fetch s.speaker p left join fetch p.nameForms"
                        + " left join fetch s.proposal.answeredIn where " + conditions.text() + " order by s.step",
                conditions.parameters());
    }

    Optional<Statement> find(Consultation consultation, Set<Marking> readable, UUID statementId) {
        var conditions = visible(consultation, readable).and("s.id = :id", "id", statementId);
        return find("from Statement s where " + conditions.text(), conditions.parameters())
                .firstResultOptional();
    }

    /** The place after the last; the lock on the consultation keeps it free. */
    int nextStep(Consultation consultation) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(s.step), 0) + 1 from Statement s where s.consultation = :consultation",
                        Integer.class)
                .setParameter("consultation", consultation)
                .getSingleResult();
    }

    private static Conditions visible(Consultation consultation, Set<Marking> readable) {
        return new Conditions()
                .and("s.consultation = :consultation", "consultation", consultation)
                .and("s.marking in :readable", "readable", readable);
    }
}
