package org.chancery.consultations.consultation;

/** What sort of meeting it is. */
public enum ConsultationKind {
    POLITICAL_CONSULTATIONS,
    INTERGOVERNMENTAL_COMMISSION,
    CONSULAR_CONSULTATIONS,
    TRADE_NEGOTIATIONS,
    OFFICIAL_VISIT
}
