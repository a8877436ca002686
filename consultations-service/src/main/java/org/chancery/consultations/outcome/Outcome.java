package org.chancery.consultations.outcome;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.WrittenAs;
import org.chancery.consultations.wording.LanguageVersion;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What came of a point in a consultation, with a marking of its own. */
@Entity
@Audited
public class Outcome {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    /** Order of entry within the consultation. */
    @Column
    @WrittenAs(WrittenAs.NOTHING)
    private int step;

    @Column
    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    @Column
    private String text;

    @ElementCollection
    @CollectionTable(name = "outcome_text", joinColumns = @JoinColumn(name = "outcome_id"))
    @OrderColumn(name = "position")
    private List<LanguageVersion> texts = new ArrayList<>();

    @Column
    @Nullable
    private String reservedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private AgendaItem agendaItem;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    protected Outcome() {}

    public Outcome(Consultation consultation, int step, OutcomeRequest request, @Nullable AgendaItem agendaItem) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.step = step;
        describe(request, agendaItem);
    }

    final void describe(OutcomeRequest request, @Nullable AgendaItem newItem) {
        var versions = LanguageVersion.settle(request.text(), request.texts(), texts);
        if (!versions.equals(List.copyOf(texts))) {
            texts.clear();
            texts.addAll(versions);
        }
        kind = request.kind();
        text = request.text();
        reservedBy = request.reservedBy();
        agendaItem = newItem;
        marking = request.marking();
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

    int step() {
        return step;
    }

    OutcomeKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    List<LanguageVersion> texts() {
        return List.copyOf(texts);
    }

    @Nullable
    String reservedBy() {
        return reservedBy;
    }

    @Nullable
    AgendaItem agendaItem() {
        return agendaItem;
    }

    Marking marking() {
        return marking;
    }
}
