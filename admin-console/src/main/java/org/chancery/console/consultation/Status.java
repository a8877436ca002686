package org.chancery.console.consultation;

import io.quarkus.qute.TemplateEnum;

/** Where a consultation is in its life. */
@TemplateEnum
public enum Status {
    PLANNED,
    CONFIRMED,
    HELD,
    CLOSED,
    POSTPONED,
    CANCELLED
}
