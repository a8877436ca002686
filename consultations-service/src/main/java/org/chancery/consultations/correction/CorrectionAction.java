package org.chancery.consultations.correction;

/** What a correction does to one record. */
public enum CorrectionAction {
    ADD,
    REPLACE,
    REMOVE
}
