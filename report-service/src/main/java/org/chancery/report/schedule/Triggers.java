package org.chancery.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;

/** The triggers in Quartz's store, one a schedule, written in the transaction that changes the schedule. */
@ApplicationScoped
class Triggers {
    /** Data of a trigger that tries again: the day it is about and how often it was tried. */
    static final String DAY = "day";

    static final String ATTEMPT = "attempt";
    private static final String GROUP = "schedules";

    private final Scheduler scheduler;
    private final ScheduleSettings settings;
    private final Clock clock;

    Triggers(Scheduler scheduler, ScheduleSettings settings, Clock clock) {
        this.scheduler = scheduler;
        this.settings = settings;
        this.clock = clock;
    }

    /** If nobody was there at the time, it fires once as soon as somebody is. */
    void add(Schedule schedule) {
        var job = JobBuilder.newJob(ComposeWhatIsDue.class)
                .withIdentity(key(schedule.id()))
                .requestRecovery()
                .build();
        var trigger = TriggerBuilder.newTrigger()
                .withIdentity(schedule.id().toString(), GROUP)
                .withSchedule(
                        CronScheduleBuilder.cronSchedule(cron(schedule)).withMisfireHandlingInstructionFireAndProceed())
                .build();
        doing(() -> scheduler.scheduleJob(job, trigger));
    }

    void remove(UUID id) {
        doing(() -> scheduler.deleteJob(key(id)));
    }

    /** Looks again in a while at what was due that day. */
    void tryAgain(UUID id, LocalDate day, int attempt) {
        var trigger = TriggerBuilder.newTrigger()
                .withIdentity(id + " " + day + " " + attempt, GROUP)
                .forJob(key(id))
                .usingJobData(DAY, day.toString())
                .usingJobData(ATTEMPT, Integer.toString(attempt))
                .startAt(Date.from(clock.instant().plus(settings.retryAfter())))
                .build();
        doing(() -> scheduler.scheduleJob(trigger));
    }

    /** When it fires next; null while it is paused. */
    @Nullable
    Instant next(Schedule schedule) {
        if (schedule.state() == ScheduleState.PAUSED) {
            return null;
        }
        return cron(schedule).getNextValidTimeAfter(Date.from(clock.instant())).toInstant();
    }

    static UUID schedule(JobKey key) {
        return UUID.fromString(key.getName());
    }

    private static JobKey key(UUID id) {
        return new JobKey(id.toString(), GROUP);
    }

    /** What is due before a meeting is looked for each day. */
    private CronExpression cron(Schedule schedule) {
        var weekday = schedule.weekday();
        return cron(
                schedule.time(),
                weekday == null
                        ? "*"
                        : weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                                .toUpperCase(Locale.ROOT));
    }

    private CronExpression cron(LocalTime time, String days) {
        try {
            var cron = new CronExpression("0 %d %d ? * %s".formatted(time.getMinute(), time.getHour(), days));
            cron.setTimeZone(TimeZone.getTimeZone(settings.zone()));
            return cron;
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void doing(Step step) {
        try {
            step.run();
        } catch (SchedulerException failure) {
            throw new IllegalStateException("the store of triggers did not take it", failure);
        }
    }

    private interface Step {
        void run() throws SchedulerException;
    }
}
