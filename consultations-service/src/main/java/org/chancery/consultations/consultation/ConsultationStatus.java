package org.chancery.consultations.consultation;

/** How far a consultation has come; {@link LifeCycle} says what follows what. */
public enum ConsultationStatus {
    PLANNED,
    CONFIRMED,
    HELD,
    CLOSED,
    POSTPONED,
    CANCELLED;

    /** The meeting has taken place. */
    public boolean hasTakenPlace() {
        return this == HELD || this == CLOSED;
    }

    /** Nothing in the record changes any more. */
    public boolean isFinal() {
        return this == CLOSED || this == CANCELLED;
    }
}
