package org.chancery.consultations.agreement;

/** How far an agreement has come. */
public enum AgreementStatus {
    IN_NEGOTIATION,
    INITIALLED,
    SIGNED,
    /** By every party; while some are missing an agreement stays {@link #SIGNED}. */
    RATIFIED,
    IN_FORCE,
    TERMINATED
}
