package org.chancery.consultations.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;

/** Delegations of a consultation. The caller has been let through to the consultation before. */
@ApplicationScoped
public class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    List<Delegation> of(Consultation consultation) {
        return list("""
                select distinct d from Delegation d left join fetch d.members m left join fetch m.person
                where d.consultation = ?1 order by d.party""", consultation);
    }

    Optional<Delegation> find(Consultation consultation, String party) {
        return find("consultation = ?1 and party = ?2", consultation, party).firstResultOptional();
    }

    /** Whether the person sits in the party's delegation. */
    public boolean isMember(Consultation consultation, String party, UUID personId) {
        return find("""
                        select d from Delegation d join d.members m
                        where d.consultation = ?1 and d.party = ?2 and m.person.id = ?3""", consultation, party, personId).firstResultOptional().isPresent();
    }

    /** People whose words are on record for the party. */
    List<UUID> speakers(Consultation consultation, String party) {
        return getEntityManager()
                .createQuery("""
                        select distinct s.speaker.id from Statement s
                        where s.consultation = :consultation and s.side = :party and s.speaker is not null""", UUID.class)
                .setParameter("consultation", consultation)
                .setParameter("party", party)
                .getResultList();
    }
}
