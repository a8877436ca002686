package org.chancery.consultations.agreement;

/** What sort of instrument it is, by the name it bears; the name does not decide whether it binds. */
public enum AgreementKind {
    TREATY,
    CONVENTION,
    INTERGOVERNMENTAL_AGREEMENT,
    INTERAGENCY_AGREEMENT,
    PROTOCOL,
    EXCHANGE_OF_NOTES,
    MEMORANDUM_OF_UNDERSTANDING,
    PROGRAMME,
    JOINT_STATEMENT,
    OTHER
}
