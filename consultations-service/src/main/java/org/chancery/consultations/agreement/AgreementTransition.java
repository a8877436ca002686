package org.chancery.consultations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step that was made, or the correction of its date. Written once; it is its own history. */
@Entity
@Immutable
public class AgreementTransition {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agreement agreement;

    @Column
    private int step;

    @Column
    @Enumerated(EnumType.STRING)
    private AgreementStatus fromStatus;

    @Column
    @Enumerated(EnumType.STRING)
    private AgreementStatus toStatus;

    @Column
    private LocalDate madeOn;

    @Column
    @Nullable
    private LocalDate insteadOf;

    @Column
    @Nullable
    private String party;

    @Column
    @Nullable
    private String place;

    @Column
    @Nullable
    private String reason;

    @Column
    private String recordedBy;

    @Column
    private Instant recordedAt;

    protected AgreementTransition() {}

    private AgreementTransition(Agreement agreement, int step, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.step = step;
        this.fromStatus = agreement.standing().status();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    AgreementTransition(
            Agreement agreement, int step, AgreementTransitionRequest request, String recordedBy, Instant recordedAt) {
        this(agreement, step, recordedBy, recordedAt);
        this.toStatus = request.to();
        this.madeOn = request.on();
        this.party = request.party();
        this.place = request.place();
        this.reason = request.reason();
    }

    AgreementTransition(
            Agreement agreement,
            int step,
            AgreementDateCorrectionRequest request,
            LocalDate insteadOf,
            String recordedBy,
            Instant recordedAt) {
        this(agreement, step, recordedBy, recordedAt);
        this.toStatus = request.step();
        this.madeOn = request.on();
        this.insteadOf = insteadOf;
        this.party = request.party();
        this.reason = request.reason();
    }

    UUID id() {
        return id;
    }

    Agreement agreement() {
        return agreement;
    }

    int step() {
        return step;
    }

    AgreementTransitionResponse response() {
        return new AgreementTransitionResponse(
                fromStatus, toStatus, madeOn, insteadOf, party, place, reason, recordedBy, recordedAt);
    }
}
