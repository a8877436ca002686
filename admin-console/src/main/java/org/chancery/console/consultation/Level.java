package org.chancery.console.consultation;

/** The rank of those who meet. */
public enum Level {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    DEPUTY_MINISTER,
    DIRECTOR,
    EXPERT
}
