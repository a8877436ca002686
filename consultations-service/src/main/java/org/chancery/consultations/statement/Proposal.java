package org.chancery.consultations.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.chancery.consultations.consultation.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * What only a proposal has: to whom it was made and what they answered. The answer is a fact of its own, often of a later
 * round: it can come when the record in which the proposal stands is closed, and changes nothing in what was said.
 */
@Embeddable
class Proposal {
    @Column
    @Nullable
    private String addressee;

    @Column
    @Enumerated(EnumType.STRING)
    private ProposalState proposalState;

    @Column
    @Nullable
    private String answeredBy;

    @Column
    @Nullable
    private String answerNote;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    private Consultation answeredIn;

    protected Proposal() {}

    Proposal(@Nullable String addressee) {
        this.addressee = addressee;
        this.proposalState = ProposalState.OPEN;
    }

    void addressTo(@Nullable String party) {
        addressee = party;
    }

    void answer(AnswerRequest answer, @Nullable String by, @Nullable Consultation in) {
        proposalState = answer.state();
        answeredBy = by;
        answerNote = answer.note();
        answeredIn = in;
    }

    @Nullable
    String addressee() {
        return addressee;
    }

    ProposalState state() {
        return proposalState;
    }

    @Nullable
    String answeredBy() {
        return answeredBy;
    }

    @Nullable
    String answerNote() {
        return answerNote;
    }

    /** The round in which the answer was given; null when it is not told, which means the proposal's own. */
    @Nullable
    Consultation answeredIn() {
        return answeredIn;
    }
}
