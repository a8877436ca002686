package org.chancery.consultations.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chancery.commons.identity.Marking;

/**
 * A record that a correction touched.
 *
 * @param recordId as it stands in the record's path: its id, for a delegation its party
 * @param marking of the record, the higher one if the correction changed it; that of the consultation for a record that has
 *     none of its own. Who may not read it never hears of the touch.
 */
@Embeddable
public record Touch(
        @Column @Enumerated(EnumType.STRING) TouchedKind kind,
        @Column String recordId,
        @Column @Enumerated(EnumType.STRING) CorrectionAction action,
        @Column @Enumerated(EnumType.STRING) Marking marking) {}
