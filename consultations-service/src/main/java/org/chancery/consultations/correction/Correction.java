package org.chancery.consultations.correction;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.consultation.Consultation;
import org.hibernate.annotations.Immutable;

/** A change of a closed record: its number, its reason and what it touched. Written once; it is its own history. */
@Entity
@Immutable
public class Correction {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    private int number;

    @Column
    private String reason;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Column
    private String madeBy;

    @Column
    private Instant madeAt;

    @ElementCollection
    @Immutable
    @CollectionTable(name = "correction_touch", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    private List<Touch> touched = new ArrayList<>();

    protected Correction() {}

    Correction(
            UUID id,
            Consultation consultation,
            int number,
            String reason,
            List<Touch> touched,
            String madeBy,
            Instant madeAt) {
        this.id = id;
        this.consultation = consultation;
        this.number = number;
        this.reason = reason;
        this.marking = Marking.highest(touched.stream().map(Touch::marking).toList());
        this.touched.addAll(touched);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    Consultation consultation() {
        return consultation;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }

    /** The highest of what it touched: the reason speaks of that. */
    Marking marking() {
        return marking;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    List<Touch> touched() {
        return List.copyOf(touched);
    }
}
