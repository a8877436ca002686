package org.chancery.report.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/** A document about one partner that is composed by itself. Its trigger bears its id. */
@Entity
class Schedule {
    @Id
    private UUID id;

    @Column
    private String template;

    @Column
    private String partner;

    @Column
    private String language;

    @Column
    private String form;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking ceiling;

    @Column
    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DayOfWeek weekday;

    @Column
    private @Nullable Integer workingDays;

    @Column(name = "time_of_day")
    private LocalTime time;

    @Column
    @Enumerated(EnumType.STRING)
    private ScheduleState state;

    @Column
    private String createdBy;

    @Column
    private Instant createdAt;

    @Version
    private long version;

    /** For the framework. */
    protected Schedule() {}

    Schedule(ScheduleRequest request, String form, Marking ceiling, String createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.template = request.template();
        this.partner = request.partner();
        this.language = request.language();
        this.form = form;
        this.ceiling = ceiling;
        this.occasion = request.occasion();
        this.weekday = request.weekday();
        this.workingDays = request.workingDays();
        this.time = LocalTime.parse(request.time());
        this.state = ScheduleState.ACTIVE;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void become(ScheduleState other) {
        state = other;
    }

    UUID id() {
        return id;
    }

    String template() {
        return template;
    }

    String partner() {
        return partner;
    }

    String language() {
        return language;
    }

    String form() {
        return form;
    }

    Marking ceiling() {
        return ceiling;
    }

    Occasion occasion() {
        return occasion;
    }

    @Nullable
    DayOfWeek weekday() {
        return weekday;
    }

    @Nullable
    Integer workingDays() {
        return workingDays;
    }

    LocalTime time() {
        return time;
    }

    ScheduleState state() {
        return state;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
