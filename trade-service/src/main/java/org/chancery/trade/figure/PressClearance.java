package org.chancery.trade.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step in the clearance of a figure for the press: one vintage is cleared, or is so no longer. */
@Entity
@Immutable
@Table(name = "figure_press_clearance")
class PressClearance {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "figure_id")
    private Figure figure;

    @Column(name = "vintage")
    private int vintage;

    @Column(name = "step")
    private int step;

    @Column(name = "change")
    @Enumerated(EnumType.STRING)
    private ClearanceChange change;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate. */
    protected PressClearance() {}

    private PressClearance(
            Figure figure,
            int vintage,
            int step,
            ClearanceChange change,
            @Nullable String reason,
            Instant at,
            String by) {
        this.id = UUID.randomUUID();
        this.figure = figure;
        this.vintage = vintage;
        this.step = step;
        this.change = change;
        this.reason = reason;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /**
     * Somebody clears a vintage.
     *
     * @param before the step before, if there was one
     */
    static PressClearance of(Vintage vintage, @Nullable PressClearance before, Instant now, String by) {
        var earliest = before == null ? vintage.recordedAt() : before.next();
        return new PressClearance(
                vintage.figure(),
                vintage.number(),
                before == null ? 1 : before.step + 1,
                ClearanceChange.CLEARED,
                null,
                now.isBefore(earliest) ? earliest : now,
                by);
    }

    PressClearance withdrawn(Instant now, String by) {
        return new PressClearance(
                figure, vintage, step + 1, ClearanceChange.WITHDRAWN, null, now.isBefore(next()) ? next() : now, by);
    }

    /** At the moment of the correction, so that no moment has the new vintage and the old clearance. */
    PressClearance supersededBy(Vintage correction) {
        return new PressClearance(
                figure,
                vintage,
                step + 1,
                ClearanceChange.SUPERSEDED,
                correction.reason(),
                correction.recordedAt(),
                correction.recordedBy());
    }

    /** The earliest moment of what follows. */
    Instant next() {
        return recordedAt.plusNanos(Vintage.CLOCK_TICK_NANOS);
    }

    boolean stands() {
        return change == ClearanceChange.CLEARED;
    }

    Figure figure() {
        return figure;
    }

    int vintage() {
        return vintage;
    }

    /** From 1 for each figure. */
    int step() {
        return step;
    }

    ClearanceChange change() {
        return change;
    }

    /** Of the correction; null unless there was one. */
    @Nullable
    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
