package org.chancery.consultations.importing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.consultation.ConsultationStatus;
import org.chancery.consultations.importing.KnownRecords.KnownSeries;
import org.chancery.consultations.importing.KnownRecords.RoundKey;
import org.chancery.consultations.importing.KnownRecords.SeriesKey;
import org.chancery.consultations.query.Conditions;

/** Finds what is recorded around the rounds of a file: a fixed number of queries, however many rows there are. */
@ApplicationScoped
class KnownRecordsRepository {
    private final EntityManager database;
    private final KnownPeopleRepository people;

    KnownRecordsRepository(EntityManager database, KnownPeopleRepository people) {
        this.database = database;
        this.people = people;
    }

    KnownRecords around(Collection<PastRound> rounds, ReadScope scope) {
        return new KnownRecords(
                held(rounds.stream().map(PastRound::heldOn).collect(toSet()), scope),
                series(titles(rounds), scope),
                people.named(rounds.stream()
                        .flatMap(past -> past.heads().stream())
                        .map(PastRound.Head::name)
                        .collect(toSet())));
    }

    /** Lets no other import, and no other round of these series, in before the transaction ends. */
    void lock(Collection<PastRound> rounds) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('round-import')) as text)", String.class)
                .getSingleResult();
        database.createNativeQuery(
                        "select s.id from series s where lower(s.title) in (:titles) order by s.id for update",
                        UUID.class)
                .setParameter("titles", titles(rounds))
                .getResultList();
    }

    private Map<RoundKey, UUID> held(Set<LocalDate> days, ReadScope scope) {
        var states = find(
                "select c.id as id, c.heldOn as day, c.kind as kind, state as state from Consultation c join c.parties"
                        + " state",
                new Conditions().and("c.heldOn in :days", "days", days).andVisible("c", "c", scope));
        var parties = parties(states);
        var held = new HashMap<RoundKey, UUID>();
        states.forEach(row -> {
            var id = row.get("id", UUID.class);
            held.put(
                    new RoundKey(
                            row.get("day", LocalDate.class),
                            row.get("kind", ConsultationKind.class),
                            parties.getOrDefault(id, Set.of())),
                    id);
        });
        return held;
    }

    private Map<SeriesKey, List<KnownSeries>> series(Set<String> titles, ReadScope scope) {
        var states = find(
                "select s.id as id, lower(s.title) as title, s.marking as marking, state as state from Series s join"
                        + " s.parties state",
                new Conditions()
                        .and("lower(s.title) in :titles", "titles", titles)
                        .andVisible("s", "s", scope));
        var parties = parties(states);
        var numbers = find(
                        "select c.seriesId as id, c.number as number from Consultation c",
                        new Conditions()
                                .and("c.seriesId in :ids", "ids", parties.keySet())
                                .and("c.status <> :cancelled", "cancelled", ConsultationStatus.CANCELLED))
                .stream()
                .collect(groupingBy(
                        row -> row.get("id", UUID.class), mapping(row -> row.get("number", Integer.class), toSet())));
        var series = new HashMap<SeriesKey, List<KnownSeries>>();
        var seen = new HashMap<UUID, Tuple>();
        states.forEach(row -> seen.put(row.get("id", UUID.class), row));
        seen.forEach((id, row) -> series.computeIfAbsent(
                        SeriesKey.of(row.get("title", String.class), parties.getOrDefault(id, Set.of())),
                        key -> new ArrayList<>())
                .add(new KnownSeries(id, row.get("marking", Marking.class), numbers.getOrDefault(id, Set.of()))));
        return series;
    }

    private static Map<UUID, Set<String>> parties(List<Tuple> states) {
        return states.stream()
                .collect(groupingBy(
                        row -> row.get("id", UUID.class), mapping(row -> row.get("state", String.class), toSet())));
    }

    private static Set<String> titles(Collection<PastRound> rounds) {
        return rounds.stream()
                .map(SeriesKey::of)
                .filter(Objects::nonNull)
                .map(SeriesKey::title)
                .collect(toSet());
    }

    private List<Tuple> find(String select, Conditions conditions) {
        var query = database.createQuery(select + " where " + conditions.text(), Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
