package org.chancery.consultations.importing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.agenda.AgendaItemRequest;
import org.chancery.consultations.agenda.AgendaItemState;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.PastRounds;
import org.chancery.consultations.delegation.BorneTitle;
import org.chancery.consultations.delegation.Delegation;
import org.chancery.consultations.delegation.DelegationMember;
import org.chancery.consultations.delegation.MemberRole;
import org.chancery.consultations.importing.KnownRecords.SeriesKey;
import org.chancery.consultations.importing.PastRound.Head;
import org.chancery.consultations.outcome.Outcome;
import org.chancery.consultations.outcome.OutcomeRequest;
import org.chancery.consultations.person.NameFormBody;
import org.chancery.consultations.person.Person;
import org.chancery.consultations.person.PersonRequest;
import org.chancery.consultations.reference.Topic;
import org.chancery.consultations.series.Series;
import org.chancery.consultations.series.SeriesRequest;
import org.jspecify.annotations.Nullable;

/**
 * Records the rounds of one import, with the people and the series that are not known yet; one of these serves one
 * transaction. It asks nothing of the database: all was found before, and all is written at the end.
 */
final class RoundRecorder {
    private final EntityManager database;
    private final PastRounds rounds;
    private final KnownRecords known;
    private final Caller caller;
    private final Clock clock;
    private final Map<SeriesKey, UUID> newSeries = new HashMap<>();
    private final Map<String, Person> newPeople = new HashMap<>();

    RoundRecorder(EntityManager database, PastRounds rounds, KnownRecords known, Caller caller, Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.known = known;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens the series that these rounds name and nobody has opened, each with the lowest marking among its rounds. */
    void openSeries(List<PastRound> all) {
        var lowest = new HashMap<SeriesKey, PastRound>();
        for (var past : all) {
            var key = SeriesKey.of(past);
            if (key != null && !known.series().containsKey(key)) {
                lowest.merge(
                        key,
                        past,
                        (one, other) ->
                                other.round().marking().isAbove(one.round().marking()) ? one : other);
            }
        }
        lowest.forEach((key, past) -> newSeries.put(key, open(past)));
    }

    private UUID open(PastRound past) {
        var round = past.round();
        var series = new Series(
                new SeriesRequest(
                        Objects.requireNonNull(past.series(), "only rounds of a series open one"),
                        round.kind(),
                        round.level(),
                        round.parties(),
                        null,
                        null,
                        round.marking()),
                caller.username(),
                clock.instant());
        database.persist(series);
        return series.id();
    }

    /** Returns the id of the new consultation. */
    UUID record(PastRound past) {
        var consultation = rounds.record(past.round(), past.heldOn(), seriesOf(past));
        past.heads().forEach(head -> database.persist(delegation(consultation, head)));
        for (var index = 0; index < past.agenda().size(); index++) {
            var point = past.agenda().get(index);
            database.persist(new AgendaItem(
                    consultation,
                    new AgendaItemRequest(
                            index + 1, point.title(), point.topic(), null, null, AgendaItemState.DISCUSSED),
                    database.getReference(Topic.class, point.topic())));
        }
        for (var index = 0; index < past.outcomes().size(); index++) {
            var point = past.outcomes().get(index);
            database.persist(new Outcome(
                    consultation,
                    index + 1,
                    new OutcomeRequest(
                            point.kind(),
                            point.text(),
                            null,
                            point.reservedBy(),
                            past.round().marking(),
                            null),
                    null));
        }
        return consultation.id();
    }

    private @Nullable UUID seriesOf(PastRound past) {
        var key = SeriesKey.of(past);
        if (key == null) {
            return null;
        }
        var found = known.series().get(key);
        return found == null ? newSeries.get(key) : found.get(0).id();
    }

    private Delegation delegation(Consultation consultation, Head head) {
        return new Delegation(
                consultation,
                head.party(),
                List.of(new DelegationMember(person(head), MemberRole.HEAD, new BorneTitle(head.title(), null))));
    }

    private Person person(Head head) {
        var found = known.people().person(head.name());
        return found.isPresent()
                ? database.getReference(Person.class, found.get().id())
                : newPeople.computeIfAbsent(known.people().key(head.name()), key -> add(head));
    }

    private Person add(Head head) {
        var form = new NameFormBody(NameLanguage.of(head), head.name(), null, null, null);
        var person = new Person(new PersonRequest(List.of(form), head.party(), null));
        database.persist(person);
        return person;
    }
}
