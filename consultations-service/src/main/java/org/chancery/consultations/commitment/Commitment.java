package org.chancery.consultations.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Something promised in a consultation. It keeps its id until it is closed with evidence. */
@Entity
@Audited
public class Commitment {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    private String text;

    @ElementCollection
    @CollectionTable(name = "commitment_responsible", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "state")
    private Set<String> responsible = new HashSet<>();

    @Column
    @Nullable
    private String proposedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    @Column
    @Nullable
    private String leadAgency;

    @Column
    @Nullable
    private String owner;

    @Column
    @Nullable
    private LocalDate dueDate;

    @Column
    @Nullable
    private LocalDate originalDueDate;

    @Column
    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    @Column
    @Nullable
    private String evidence;

    @Column
    @Nullable
    private LocalDate closedOn;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected Commitment() {}

    Commitment(Consultation consultation, CommitmentRequest request, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.status = CommitmentStatus.OPEN;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        describe(request);
    }

    final void describe(CommitmentRequest request) {
        text = request.text();
        responsible.retainAll(request.responsible());
        responsible.addAll(request.responsible());
        proposedBy = request.proposedBy();
        kind = request.kind();
        leadAgency = request.leadAgency();
        owner = request.owner();
        if (originalDueDate == null) {
            originalDueDate = request.dueDate();
        }
        dueDate = request.dueDate();
        if (request.status() != null) {
            status = request.status();
        }
        marking = request.marking();
    }

    void close(ClosureRequest closure) {
        status = closure.status();
        evidence = closure.evidence();
        closedOn = closure.closedOn();
    }

    boolean isOverdueOn(LocalDate day) {
        return status.isOwed() && dueDate != null && dueDate.isBefore(day);
    }

    /** As the day itself saw it: what was closed on that day or later was still owed when it began. */
    boolean wasOverdueOn(LocalDate day) {
        return (status.isOwed() || (closedOn != null && !closedOn.isBefore(day)))
                && dueDate != null
                && dueDate.isBefore(day);
    }

    /** The day of the meeting in which it was promised. */
    LocalDate madeOn() {
        return Objects.requireNonNull(consultation.heldOn(), "a commitment comes from a meeting that was held");
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Consultation consultation() {
        return consultation;
    }

    String text() {
        return text;
    }

    Set<String> responsible() {
        return Set.copyOf(responsible);
    }

    @Nullable
    String proposedBy() {
        return proposedBy;
    }

    CommitmentKind kind() {
        return kind;
    }

    @Nullable
    String leadAgency() {
        return leadAgency;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    LocalDate dueDate() {
        return dueDate;
    }

    @Nullable
    LocalDate originalDueDate() {
        return originalDueDate;
    }

    CommitmentStatus status() {
        return status;
    }

    @Nullable
    String evidence() {
        return evidence;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    Marking marking() {
        return marking;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
