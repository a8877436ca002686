package org.chancery.consultations.commitment;

/** How far a request for another due date has come; {@link DueDateLifeCycle} says what follows what. */
enum DueDateChangeState {
    PENDING,
    APPROVED,
    REFUSED,
    /** By the one who asked. */
    WITHDRAWN,
    /** The commitment was closed first. */
    LAPSED
}
