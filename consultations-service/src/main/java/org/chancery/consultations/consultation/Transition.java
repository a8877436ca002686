package org.chancery.consultations.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step that was made. Written once; it is its own history. */
@Entity
@Immutable
@Table(name = "consultation_transition")
public class Transition {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    private int step;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationStatus fromStatus;

    @Column
    @Enumerated(EnumType.STRING)
    private ConsultationStatus toStatus;

    @Column
    @Nullable
    private String reason;

    @Column
    private String madeBy;

    @Column
    private Instant madeAt;

    protected Transition() {}

    Transition(Consultation consultation, int step, TransitionRequest request, String madeBy, Instant madeAt) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.step = step;
        this.fromStatus = consultation.status();
        this.toStatus = request.to();
        this.reason = request.reason();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    Consultation consultation() {
        return consultation;
    }

    int step() {
        return step;
    }

    UUID id() {
        return id;
    }

    TransitionResponse response() {
        return new TransitionResponse(fromStatus, toStatus, reason, madeBy, madeAt);
    }
}
