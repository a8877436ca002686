package org.chancery.consultations.publictext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * What has happened to the record on which a public text rests, told by the revisions of its history: the consultation
 * itself but for its status, its parties, agenda, delegations, statements and outcomes. Revisions of one consultation are
 * in order, since every change of its record locks it.
 */
@ApplicationScoped
class RecordChanges {
    private final EntityManager database;

    RecordChanges(EntityManager database) {
        this.database = database;
    }

    /** The last revision of anything; ask with the consultation locked. */
    long lastRevision() {
        return (long) database.createNativeQuery("select coalesce(max(id), 0) from revision", Long.class)
                .getSingleResult();
    }

    /** Whether the record has changed since that revision. */
    boolean since(long revision, UUID consultationId) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from delegation_aud where consultation_id = :id and rev > :revision)
                            or exists (select from agenda_item_aud where consultation_id = :id and rev > :revision)
                            or exists (select from statement_aud where consultation_id = :id and rev > :revision)
                            or exists (select from outcome_aud where consultation_id = :id and rev > :revision)
                            or exists (select from consultation_party_aud where consultation_id = :id and rev > :revision)
                            or (select (title, kind, level, host, city, place, planned_for, held_on)
                                from consultation_aud where id = :id order by rev desc limit 1)
                            is distinct from
                                (select (title, kind, level, host, city, place, planned_for, held_on)
                                from consultation_aud where id = :id and rev <= :revision order by rev desc limit 1)""", Boolean.class)
                .setParameter("id", consultationId)
                .setParameter("revision", revision)
                .getSingleResult();
    }
}
