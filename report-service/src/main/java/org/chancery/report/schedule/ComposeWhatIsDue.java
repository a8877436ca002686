package org.chancery.report.schedule;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;

/**
 * Begins what a schedule has due. Whoever runs it a second time, because the first process died or a trigger came twice, finds
 * that it was begun. If somebody who is needed does not answer, it is tried again.
 */
@Dependent
@DisallowConcurrentExecution
class ComposeWhatIsDue implements Job {
    private static final Logger LOG = Logger.getLogger(ComposeWhatIsDue.class);

    private final ScheduleRuns runs;
    private final Triggers triggers;
    private final ScheduleSettings settings;

    ComposeWhatIsDue(ScheduleRuns runs, Triggers triggers, ScheduleSettings settings) {
        this.runs = runs;
        this.triggers = triggers;
        this.settings = settings;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var data = context.getMergedJobDataMap();
        var day = data.containsKey(Triggers.DAY) ? LocalDate.parse(data.getString(Triggers.DAY)) : dayOf(context);
        var attempt = data.containsKey(Triggers.ATTEMPT) ? Integer.parseInt(data.getString(Triggers.ATTEMPT)) : 1;
        run(Triggers.schedule(context.getJobDetail().getKey()), day, attempt);
    }

    void run(UUID schedule, LocalDate day, int attempt) {
        try {
            runs.run(schedule, day);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "what schedule %s has due on %s was not begun, attempt %d", schedule, day, attempt);
            if (attempt < settings.retries()) {
                triggers.tryAgain(schedule, day, attempt + 1);
            } else {
                runs.giveUp(schedule, day, failure);
            }
        }
    }

    /** After the death of a process its successor is told when the trigger fired that it takes over. */
    private LocalDate dayOf(JobExecutionContext context) {
        var at = context.isRecovering()
                ? Instant.ofEpochMilli(Long.parseLong(context.getMergedJobDataMap()
                        .getString(Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS)))
                : context.getScheduledFireTime().toInstant();
        return at.atZone(settings.zone()).toLocalDate();
    }
}
