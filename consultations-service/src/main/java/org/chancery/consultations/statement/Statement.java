package org.chancery.consultations.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.WrittenAs;
import org.chancery.consultations.person.Person;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What a side said in a consultation, with a marking of its own. */
@Entity
@Audited
public class Statement {
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
    private String side;

    @Column
    @Enumerated(EnumType.STRING)
    private StatementKind kind;

    @Column
    private String text;

    @Column
    private boolean verbatim;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Person speaker;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private AgendaItem agendaItem;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    protected Statement() {}

    Statement(
            Consultation consultation,
            int step,
            StatementRequest request,
            @Nullable Person speaker,
            @Nullable AgendaItem agendaItem) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.step = step;
        describe(request, speaker, agendaItem);
    }

    final void describe(StatementRequest request, @Nullable Person newSpeaker, @Nullable AgendaItem newItem) {
        side = request.side();
        kind = request.kind();
        text = request.text();
        verbatim = request.verbatim();
        speaker = newSpeaker;
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

    String side() {
        return side;
    }

    StatementKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean verbatim() {
        return verbatim;
    }

    @Nullable
    Person speaker() {
        return speaker;
    }

    @Nullable
    AgendaItem agendaItem() {
        return agendaItem;
    }

    Marking marking() {
        return marking;
    }
}
