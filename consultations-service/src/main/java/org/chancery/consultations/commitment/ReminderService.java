package org.chancery.consultations.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;

/** What a person has to see to, counted on today. */
@ApplicationScoped
@Transactional
class ReminderService {
    private final ReminderRepository reminders;
    private final CommitmentReading reading;
    private final Caller caller;
    private final Clock clock;

    ReminderService(ReminderRepository reminders, CommitmentReading reading, Caller caller, Clock clock) {
        this.reminders = reminders;
        this.reading = reading;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReminderResponse> list(ReminderFilter filter, PageQuery paging) {
        var today = LocalDate.now(clock);
        var until = today.plusDays(filter.days());
        var found = reminders.find(
                filter.partners(caller.desks()), filter.owner(), until, Decider.of(caller), paging, caller.readScope());
        var sight = reading.of(found.items().stream().map(Reminder::commitment).toList(), today);
        return found.map(reminder -> ReminderResponse.from(reminder, sight, until));
    }
}
