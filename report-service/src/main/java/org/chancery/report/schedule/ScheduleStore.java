package org.chancery.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.chancery.report.batch.UnattendedBatches;
import org.chancery.report.briefing.Order;
import org.jspecify.annotations.Nullable;

/** The runs of schedules, for whoever runs them; nobody asks for them here. */
@ApplicationScoped
@Transactional
class ScheduleStore {
    private final ScheduleRepository schedules;
    private final UnattendedBatches batches;
    private final Clock clock;

    ScheduleStore(ScheduleRepository schedules, UnattendedBatches batches, Clock clock) {
        this.schedules = schedules;
        this.batches = batches;
        this.clock = clock;
    }

    /** Empty if it was paused or deleted. */
    Optional<Schedule> active(UUID id) {
        return schedules.findByIdOptional(id).filter(schedule -> schedule.state() == ScheduleState.ACTIVE);
    }

    /** Begins the batch and notes the run, both or neither, unless the occasion has one. */
    void begin(UUID id, String occasion, Order order, Instant signInEndsAt) {
        note(id, occasion, order, signInEndsAt, null);
    }

    /** Notes that nothing was begun, and why, unless the occasion has a run. */
    void giveUp(UUID id, String occasion, String problem) {
        note(id, occasion, null, null, problem);
    }

    private void note(
            UUID id, String occasion, @Nullable Order order, @Nullable Instant signInEndsAt, @Nullable String problem) {
        // Whoever comes at the same time waits here and then finds the run.
        var schedule = schedules.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (schedule == null || schedule.state() != ScheduleState.ACTIVE || schedules.hasRun(id, occasion)) {
            return;
        }
        var batch =
                order == null || signInEndsAt == null ? null : batches.begin(order, signInEndsAt, schedule.createdBy());
        schedules.persist(
                new ScheduleRun(id, occasion, batch, problem, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
