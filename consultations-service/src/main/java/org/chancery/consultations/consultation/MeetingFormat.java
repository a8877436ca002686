package org.chancery.consultations.consultation;

/** How the delegations meet. */
public enum MeetingFormat {
    IN_PERSON,
    REMOTE,
    /** One side, or a part of one, joins from elsewhere. */
    HYBRID
}
