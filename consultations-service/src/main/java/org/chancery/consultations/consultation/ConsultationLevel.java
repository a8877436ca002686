package org.chancery.consultations.consultation;

/** The rank at which the delegations are led. */
public enum ConsultationLevel {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    DEPUTY_MINISTER,
    DIRECTOR,
    EXPERT
}
