package org.chancery.report.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The status of a briefing with who gave it and when. Whether a step is lawful is decided where it is asked for. */
@Embeddable
public class Standing {
    @Column
    @Enumerated(EnumType.STRING)
    private BriefingStatus status = BriefingStatus.DRAFT;

    @Column
    private @Nullable String approvedBy;

    @Column
    private @Nullable Instant approvedAt;

    @Column
    private @Nullable String releaseNumber;

    @Column
    private @Nullable String releasedBy;

    @Column
    private @Nullable Instant releasedAt;

    @Column
    private @Nullable String recalledBy;

    @Column
    private @Nullable Instant recalledAt;

    @Column
    private @Nullable String recallReason;

    @Column
    private @Nullable UUID supersededBy;

    /** A draft. */
    Standing() {}

    public void approve(String by, Instant at) {
        status = BriefingStatus.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    public void withdrawApproval() {
        status = BriefingStatus.DRAFT;
        approvedBy = null;
        approvedAt = null;
    }

    public void release(String number, String by, Instant at) {
        status = BriefingStatus.RELEASED;
        releaseNumber = number;
        releasedBy = by;
        releasedAt = at;
    }

    public void recall(String by, Instant at, String reason) {
        status = BriefingStatus.RECALLED;
        recalledBy = by;
        recalledAt = at;
        recallReason = reason;
    }

    public void supersede(UUID successor) {
        status = BriefingStatus.SUPERSEDED;
        supersededBy = successor;
    }

    public BriefingStatus status() {
        return status;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable String releaseNumber() {
        return releaseNumber;
    }

    @Nullable
    String releasedBy() {
        return releasedBy;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    public @Nullable String recalledBy() {
        return recalledBy;
    }

    public @Nullable Instant recalledAt() {
        return recalledAt;
    }

    public @Nullable String recallReason() {
        return recallReason;
    }

    public @Nullable UUID supersededBy() {
        return supersededBy;
    }
}
