package org.chancery.consultations.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A meeting between governments, from its planning to its closed record. */
@Entity
@Audited
public class Consultation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationLevel level;

    @ElementCollection
    @CollectionTable(name = "consultation_party", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "state")
    private Set<String> parties = new HashSet<>();

    @Column
    private String host;

    @Column
    private String city;

    @Column
    @Nullable
    private String place;

    @Column
    private LocalDate plannedFor;

    @Column
    @Nullable
    private LocalDate heldOn;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    @Column
    @Nullable
    private String statusReason;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Column
    @Nullable
    private String source;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected Consultation() {}

    Consultation(ConsultationRequest request, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.status = ConsultationStatus.PLANNED;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        describe(request);
    }

    final void describe(ConsultationRequest request) {
        title = request.title();
        kind = request.kind();
        level = request.level();
        parties.retainAll(request.parties());
        parties.addAll(request.parties());
        host = request.host();
        city = request.venue().city();
        place = request.venue().place();
        plannedFor = request.plannedFor();
        marking = request.marking();
        source = request.source();
    }

    /** Makes a step that {@link LifeCycle} has found lawful and complete. */
    void advance(TransitionRequest step) {
        status = step.to();
        statusReason = step.reason();
        if (step.heldOn() != null) {
            heldOn = step.heldOn();
        }
        if (step.plannedFor() != null) {
            plannedFor = step.plannedFor();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    String title() {
        return title;
    }

    ConsultationKind kind() {
        return kind;
    }

    ConsultationLevel level() {
        return level;
    }

    /** States that take part, ISO 3166-1 alpha-3. */
    public Set<String> parties() {
        return Set.copyOf(parties);
    }

    String host() {
        return host;
    }

    Venue venue() {
        return new Venue(city, place);
    }

    LocalDate plannedFor() {
        return plannedFor;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public ConsultationStatus status() {
        return status;
    }

    @Nullable
    String statusReason() {
        return statusReason;
    }

    public Marking marking() {
        return marking;
    }

    @Nullable
    String source() {
        return source;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
