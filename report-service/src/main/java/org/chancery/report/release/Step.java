package org.chancery.report.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.chancery.report.briefing.BriefingStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step of the life cycle that was made. Written once; it is its own history. */
@Entity
@Immutable
@Table(name = "briefing_step")
class Step {
    @Id
    private UUID id;

    @Column
    private UUID briefingId;

    @Column
    private int step;

    @Column
    @Enumerated(EnumType.STRING)
    private BriefingStatus fromStatus;

    @Column
    @Enumerated(EnumType.STRING)
    private BriefingStatus toStatus;

    @Column
    private @Nullable String reason;

    @Column
    private String madeBy;

    @Column
    private Instant madeAt;

    /** For the framework. */
    protected Step() {}

    Step(
            UUID briefingId,
            int step,
            BriefingStatus from,
            BriefingStatus to,
            @Nullable String reason,
            String by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.briefingId = briefingId;
        this.step = step;
        this.fromStatus = from;
        this.toStatus = to;
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = at;
    }

    StepResponse response() {
        return new StepResponse(fromStatus, toStatus, reason, madeBy, madeAt);
    }
}
