package org.chancery.consultations.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import net.fortuna.ical4j.model.component.VEvent;

/** The calendar of one subscriber: the same text for the same records, so that its digest tells whether it has changed. */
@ApplicationScoped
@Transactional
class CalendarFeed {
    /** So long a round that was held, postponed or cancelled and a date that was missed can still be seen. */
    private static final int DAYS_BACK = 90;

    private final CalendarRepository records;
    private final Clock clock;

    CalendarFeed(CalendarRepository records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    String of(Subscription subscription) {
        var from = LocalDate.now(clock).minusDays(DAYS_BACK);
        var rounds = records.rounds(subscription.scope(), from);
        var dueDates = records.dueDates(subscription.scope(), from);
        var roundChanges =
                records.changesOfRounds(rounds.stream().map(Round::id).toList());
        var commitmentChanges =
                records.changesOfCommitments(dueDates.stream().map(DueDate::id).toList());
        var events = new ArrayList<VEvent>();
        rounds.forEach(round ->
                events.add(CalendarEvents.of(round, roundChanges.getOrDefault(round.id(), round.recordedAt()))));
        dueDates.forEach(
                due -> events.add(CalendarEvents.of(due, commitmentChanges.getOrDefault(due.id(), due.recordedAt()))));
        return ContentLines.fold(CalendarEvents.calendar(subscription.name(), events));
    }
}
