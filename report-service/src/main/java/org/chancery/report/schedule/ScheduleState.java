package org.chancery.report.schedule;

/** Whether a schedule composes anything. */
enum ScheduleState {
    ACTIVE,
    PAUSED
}
