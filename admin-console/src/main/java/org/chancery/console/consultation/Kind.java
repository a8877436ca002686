package org.chancery.console.consultation;

import io.quarkus.qute.TemplateEnum;

/** What sort of meeting a consultation is. */
@TemplateEnum
public enum Kind {
    POLITICAL_CONSULTATIONS,
    INTERGOVERNMENTAL_COMMISSION,
    CONSULAR_CONSULTATIONS,
    TRADE_NEGOTIATIONS,
    OFFICIAL_VISIT
}
