package org.chancery.consultations.outcome;

/** How far the sides came on a point. */
public enum OutcomeKind {
    AGREED,
    NOTED,
    RESERVED,
    REAFFIRMED
}
