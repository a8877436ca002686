package org.chancery.consultations.statement;

/** What a side said: where it stands, what it wants done, or to what it does not bind itself. */
public enum StatementKind {
    POSITION,
    PROPOSAL,
    RESERVATION
}
