package org.chancery.consultations.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.consultations.person.Person;
import org.hibernate.annotations.Immutable;

/** That one head took the place of another, and why. Written once; it is its own history. */
@Entity
@Immutable
public class HeadReplacement {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Delegation delegation;

    @Column
    private int step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person formerHead;

    @Column
    private String formerHeadTitle;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person newHead;

    @Column
    private String newHeadTitle;

    @Column
    private boolean formerHeadStays;

    @Column
    private String reason;

    @Column
    private LocalDate replacedOn;

    @Column
    private String madeBy;

    @Column
    private Instant madeAt;

    protected HeadReplacement() {}

    HeadReplacement(
            Delegation delegation,
            int step,
            DelegationMember newHead,
            HeadReplacementRequest request,
            LocalDate replacedOn,
            String madeBy,
            Instant madeAt) {
        this.id = UUID.randomUUID();
        this.delegation = delegation;
        this.step = step;
        this.formerHead = delegation.head().person();
        this.formerHeadTitle = delegation.head().title().title();
        this.newHead = newHead.person();
        this.newHeadTitle = newHead.title().title();
        this.formerHeadStays = request.keepsFormerHead();
        this.reason = request.reason();
        this.replacedOn = replacedOn;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    UUID id() {
        return id;
    }

    Delegation delegation() {
        return delegation;
    }

    int step() {
        return step;
    }

    /** @param day of the meeting, for the names as of then */
    HeadReplacementResponse response(LocalDate day) {
        return new HeadReplacementResponse(
                head(formerHead, formerHeadTitle, day),
                head(newHead, newHeadTitle, day),
                formerHeadStays,
                reason,
                replacedOn,
                madeBy,
                madeAt);
    }

    private static HeadReplacementResponse.Head head(Person person, String title, LocalDate day) {
        return new HeadReplacementResponse.Head(person.id(), person.nameFormsOn(day), title);
    }
}
