package org.chancery.consultations.agenda;

/** How sure it is that we speak about an item: the brief is full, short or defensive accordingly. */
public enum AgendaTier {
    /** We raise it. */
    CERTAIN,
    /** We speak about it if they raise it. */
    IF_RAISED,
    /** We do not want to speak about it and must be able to answer. */
    DEFENSIVE
}
