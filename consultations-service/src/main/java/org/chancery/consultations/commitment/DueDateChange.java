package org.chancery.consultations.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** The request for another due date, with its reason and what became of it. */
@Entity
@Audited
public class DueDateChange {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    /** Order within the commitment, from 1. */
    @Column
    private int number;

    @Column
    private LocalDate previousDueDate;

    @Column
    private LocalDate dueDate;

    @Column
    private String reason;

    @Column
    @Enumerated(EnumType.STRING)
    private DueDateChangeState state;

    @Column
    private String requestedBy;

    @Column
    private Instant requestedAt;

    @Column
    @Nullable
    private String endedBy;

    @Column
    @Nullable
    private Instant endedAt;

    @Column
    @Nullable
    private String note;

    protected DueDateChange() {}

    DueDateChange(
            Commitment commitment,
            LocalDate previousDueDate,
            int number,
            DueDateChangeRequest request,
            String requestedBy,
            Instant requestedAt) {
        this.id = UUID.randomUUID();
        this.commitment = commitment;
        this.number = number;
        this.previousDueDate = previousDueDate;
        this.dueDate = request.dueDate();
        this.reason = request.reason();
        this.state = DueDateChangeState.PENDING;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** Makes a step that {@link DueDateLifeCycle} has found lawful. */
    void end(DueDateChangeState with, String by, Instant at, @Nullable String why) {
        state = with;
        endedBy = by;
        endedAt = at;
        note = why;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Commitment commitment() {
        return commitment;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    DueDateChangeState state() {
        return state;
    }

    String requestedBy() {
        return requestedBy;
    }

    DueDateChangeResponse response() {
        return new DueDateChangeResponse(
                id,
                commitment.id(),
                number,
                previousDueDate,
                dueDate,
                reason,
                state,
                requestedBy,
                requestedAt,
                endedBy,
                endedAt,
                note,
                commitment.marking(),
                version);
    }
}
