package org.chancery.consultations.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.chancery.consultations.person.Person;

/** A person in a delegation, with the title they had on that day. */
@Embeddable
public class DelegationMember {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column
    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column
    private String title;

    protected DelegationMember() {}

    DelegationMember(Person person, MemberRole role, String title) {
        this.person = person;
        this.role = role;
        this.title = title;
    }

    Person person() {
        return person;
    }

    MemberRole role() {
        return role;
    }

    String title() {
        return title;
    }
}
