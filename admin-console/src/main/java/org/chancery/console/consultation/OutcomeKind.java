package org.chancery.console.consultation;

/** How far the two sides went together. */
public enum OutcomeKind {
    AGREED,
    NOTED,
    RESERVED,
    REAFFIRMED
}
