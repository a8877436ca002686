package org.chancery.report.schedule;

/** When a schedule is due. */
enum Occasion {
    /** On one day of each week. */
    WEEKLY,
    /** Some working days before the next meeting with the partner, or as soon as the meeting is known after that. */
    BEFORE_MEETING
}
