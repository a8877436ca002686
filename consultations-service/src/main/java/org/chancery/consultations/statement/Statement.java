package org.chancery.consultations.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
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
    /** The highest marking that can be cleared for the press. */
    static final Marking PRESS_CEILING = Marking.OFFICIAL;

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

    @Column
    @Nullable
    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private AgendaItem agendaItem;

    @Column
    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Embedded
    @Nullable
    private Proposal proposal;

    @Embedded
    @Nullable
    private PressClearance clearance;

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

    /**
     * Takes a clearance for the press away when the change is of anything that the press would read, or when the statement
     * rises above what may be cleared: what was cleared is what was read.
     */
    final void describe(StatementRequest request, @Nullable Person newSpeaker, @Nullable AgendaItem newItem) {
        if (clearance != null && (!isSaidAsBefore(request) || request.marking().isAbove(PRESS_CEILING))) {
            clearance = null;
        }
        side = request.side();
        kind = request.kind();
        text = request.text();
        verbatim = request.verbatim();
        speaker = newSpeaker;
        language = request.language();
        agendaItem = newItem;
        marking = request.marking();
        describeProposal(request);
    }

    /** Touches an embedded object only to change it: to Hibernate each assignment is a change, and makes a version. */
    private void describeProposal(StatementRequest request) {
        if (kind == StatementKind.PROPOSAL && proposal == null) {
            proposal = new Proposal(request.addressee());
        } else if (kind == StatementKind.PROPOSAL && proposal != null) {
            proposal.addressTo(request.addressee());
        } else if (proposal != null) {
            proposal = null;
        }
    }

    private boolean isSaidAsBefore(StatementRequest request) {
        return request.text().equals(text)
                && request.side().equals(side)
                && request.kind() == kind
                && request.verbatim() == verbatim
                && Objects.equals(request.speakerId(), speaker == null ? null : speaker.id())
                && Objects.equals(request.language(), language);
    }

    void clear(String by, Instant at) {
        clearance = new PressClearance(by, at);
    }

    void withdrawClearance() {
        clearance = null;
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

    /** In which a quotation is worded, BCP 47. */
    @Nullable
    String language() {
        return language;
    }

    /** Null unless it is a proposal. */
    @Nullable
    Proposal proposal() {
        return proposal;
    }

    /** Null unless it is cleared for the press. */
    @Nullable
    PressClearance clearance() {
        return clearance;
    }
}
