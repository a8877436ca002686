package org.chancery.consultations.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an agreement has come, and the day of each step that the parties made together. */
@Embeddable
public class Standing {
    @Column
    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Column
    @Nullable
    private String statusReason;

    @Column
    @Nullable
    private LocalDate initialledOn;

    @Column
    @Nullable
    private LocalDate signedOn;

    @Column
    @Nullable
    private String signedIn;

    @Column
    @Nullable
    private LocalDate inForceOn;

    @Column
    @Nullable
    private LocalDate terminatedOn;

    /** At the beginning: in negotiation. */
    protected Standing() {
        status = AgreementStatus.IN_NEGOTIATION;
    }

    /** Makes a step that {@link LifeCycle} and {@link Milestones} have found lawful. */
    void advance(AgreementTransitionRequest step, boolean everybodyRatified) {
        date(step.to(), step.on());
        if (step.to() == AgreementStatus.SIGNED) {
            signedIn = step.place();
        }
        status = LifeCycle.after(status, step.to(), everybodyRatified);
        statusReason = step.reason();
    }

    void date(AgreementStatus step, LocalDate day) {
        switch (step) {
            case INITIALLED -> initialledOn = day;
            case SIGNED -> signedOn = day;
            case IN_FORCE -> inForceOn = day;
            case TERMINATED -> terminatedOn = day;
            case IN_NEGOTIATION, RATIFIED -> {
                // The beginning has no day, and each party ratifies on its own.
            }
        }
    }

    /** The day of a step; null for one that was not made or that the parties do not make together. */
    @Nullable
    LocalDate dayOf(AgreementStatus step) {
        return switch (step) {
            case INITIALLED -> initialledOn;
            case SIGNED -> signedOn;
            case IN_FORCE -> inForceOn;
            case TERMINATED -> terminatedOn;
            case IN_NEGOTIATION, RATIFIED -> null;
        };
    }

    AgreementStatus status() {
        return status;
    }

    @Nullable
    String statusReason() {
        return statusReason;
    }

    @Nullable
    String signedIn() {
        return signedIn;
    }
}
