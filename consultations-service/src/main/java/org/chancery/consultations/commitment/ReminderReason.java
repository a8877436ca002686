package org.chancery.consultations.commitment;

/** Why a commitment is in somebody's reminders. */
enum ReminderReason {
    /** Its due date is past. */
    OVERDUE,
    /** It falls due within the days asked for. */
    DUE_SOON,
    /** Another officer has asked for another due date, and the reader may decide. */
    DECISION_WAITING
}
