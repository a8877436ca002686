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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.LinksTo;
import org.chancery.consultations.wording.LanguageVersion;
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
    @CollectionTable(name = "commitment_text", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    private List<LanguageVersion> texts = new ArrayList<>();

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

    /** Of its round. Ids, not associations: lists give the id and never need the record behind it. */
    @Column
    @Nullable
    @LinksTo("AgendaItem")
    private UUID agendaItemId;

    @Column
    @Nullable
    @LinksTo("Outcome")
    private UUID outcomeId;

    @Column
    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    @Column
    @Nullable
    private String evidence;

    @Column
    @Nullable
    private String evidenceLink;

    @Column
    @Nullable
    @LinksTo("Commitment")
    private UUID supersededById;

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
        describe(request, request.outcomeId());
    }

    /** @param followsFrom the outcome from which it follows, which an officer who may not read it leaves as it is */
    final void describe(CommitmentRequest request, @Nullable UUID followsFrom) {
        var versions = LanguageVersion.settle(request.text(), request.texts(), texts);
        if (!versions.equals(List.copyOf(texts))) {
            texts.clear();
            texts.addAll(versions);
        }
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
        agendaItemId = request.agendaItemId();
        outcomeId = followsFrom;
        if (request.status() != null) {
            status = request.status();
        }
        marking = request.marking();
    }

    void close(ClosureRequest closure) {
        status = closure.status();
        evidence = closure.evidence();
        evidenceLink = closure.evidenceLink();
        supersededById = closure.supersededById();
        closedOn = closure.closedOn();
    }

    /** Carries out a change that another officer has approved; the first date is kept beside it. */
    void postponeTo(LocalDate approved) {
        dueDate = approved;
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

    List<LanguageVersion> texts() {
        return List.copyOf(texts);
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

    @Nullable
    UUID agendaItemId() {
        return agendaItemId;
    }

    @Nullable
    UUID outcomeId() {
        return outcomeId;
    }

    CommitmentStatus status() {
        return status;
    }

    @Nullable
    String evidence() {
        return evidence;
    }

    @Nullable
    String evidenceLink() {
        return evidenceLink;
    }

    @Nullable
    UUID supersededById() {
        return supersededById;
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
