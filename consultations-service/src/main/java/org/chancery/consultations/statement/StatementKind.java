package org.chancery.consultations.statement;

/** What a side said: where it stands, or what it wants done. */
enum StatementKind {
    POSITION,
    PROPOSAL
}
