package org.chancery.report.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a schedule did on one occasion. The database has one row for each, so nothing is composed twice. */
@Entity
@Immutable
class ScheduleRun {
    @Id
    private UUID id;

    @Column
    private UUID scheduleId;

    @Column
    private String occasion;

    @Column
    private @Nullable UUID batchId;

    @Column
    private @Nullable String problem;

    @Column
    private Instant ranAt;

    /** For the framework. */
    protected ScheduleRun() {}

    /**
     * A run.
     *
     * @param occasion the day of a weekly one, the id of the meeting that it is about
     * @param batchId null if nothing was begun, {@code problem} says why
     */
    ScheduleRun(UUID scheduleId, String occasion, @Nullable UUID batchId, @Nullable String problem, Instant ranAt) {
        this.id = UUID.randomUUID();
        this.scheduleId = scheduleId;
        this.occasion = occasion;
        this.batchId = batchId;
        this.problem = problem;
        this.ranAt = ranAt;
    }

    RunResponse response() {
        return new RunResponse(occasion, ranAt, batchId, problem);
    }
}
