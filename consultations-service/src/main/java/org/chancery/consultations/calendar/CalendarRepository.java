package org.chancery.consultations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.consultations.query.Conditions;

/** Rounds and due dates from a day on, as far as the subscriber may read them: all of them, two queries for either. */
@ApplicationScoped
class CalendarRepository {
    private final EntityManager entities;

    CalendarRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Round> rounds(CalendarScope scope, LocalDate from) {
        var conditions = ofDesks(scope).and("coalesce(c.heldOn, c.plannedUntil, c.plannedFor) >= :from", "from", from);
        return list(
                "select c.id, c.version, c.title, c.status, c.statusReason, c.plannedFor, c.plannedUntil, c.heldOn,"
                        + " c.city, c.place, c.marking, c.recordedAt from Consultation c where " + conditions.text()
                        + " order by coalesce(c.heldOn, c.plannedFor), c.id",
                conditions,
                Round.class);
    }

    List<DueDate> dueDates(CalendarScope scope, LocalDate from) {
        var conditions = ofDesks(scope)
                .andVisible("m", "c", scope.readScope())
                .and("m.status in (OPEN, IN_PROGRESS)")
                .and("m.dueDate >= :from", "from", from);
        return list(
                "select m.id, m.version, m.text, m.dueDate, m.owner, m.leadAgency, c.title, m.marking, m.recordedAt"
                        + " from Commitment m join m.consultation c where " + conditions.text()
                        + " order by m.dueDate, m.id",
                conditions,
                DueDate.class);
    }

    /** When each consultation was last changed. */
    Map<UUID, Instant> changesOfRounds(List<UUID> ids) {
        return changes("consultation_aud", ids);
    }

    /** When each commitment was last changed. */
    Map<UUID, Instant> changesOfCommitments(List<UUID> ids) {
        return changes("commitment_aud", ids);
    }

    private Map<UUID, Instant> changes(String auditTable, List<UUID> ids) {
        @SuppressWarnings("unchecked") // a native query gives no typed list
        List<Tuple> rows = entities.createNativeQuery(
                        "select a.id, max(r.at) as at from " + auditTable
                                + " a join revision r on r.id = a.rev where a.id = any(:ids) group by a.id",
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }

    private <T> List<T> list(String text, Conditions conditions, Class<T> type) {
        var query = entities.createQuery(text, type);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private static Conditions ofDesks(CalendarScope scope) {
        return new Conditions()
                .andVisible("c", "c", scope.readScope())
                .and("exists (select state from c.parties state where state in :partners)", "partners", scope.desks());
    }
}
