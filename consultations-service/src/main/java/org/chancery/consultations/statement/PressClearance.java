package org.chancery.consultations.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a statement, as it stood, may be given to the press: who said so, and when. */
@Embeddable
class PressClearance {
    @Column
    private String clearedBy;

    @Column
    private Instant clearedAt;

    protected PressClearance() {}

    PressClearance(String clearedBy, Instant clearedAt) {
        this.clearedBy = clearedBy;
        this.clearedAt = clearedAt;
    }

    String by() {
        return clearedBy;
    }

    Instant at() {
        return clearedAt;
    }
}
