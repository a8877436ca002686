package org.chancery.consultations.correction;

/** What a correction can touch. */
public enum TouchedKind {
    CONSULTATION,
    DELEGATION,
    AGENDA_ITEM,
    STATEMENT,
    OUTCOME,
    DOCUMENT
}
