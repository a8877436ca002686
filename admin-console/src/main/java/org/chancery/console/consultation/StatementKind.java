package org.chancery.console.consultation;

import io.quarkus.qute.TemplateEnum;

/** What a side put forward. */
@TemplateEnum
public enum StatementKind {
    POSITION,
    PROPOSAL,
    RESERVATION
}
