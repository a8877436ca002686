package org.chancery.consultations.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.person.Person;
import org.chancery.consultations.person.TitleBody;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/** A person in a delegation, with the title they had on that day, whatever they became later. */
@Embeddable
public class DelegationMember {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column
    @Enumerated(EnumType.STRING)
    private MemberRole role;

    @Column
    private String title;

    @Embedded
    @Nullable
    private Titles titles;

    protected DelegationMember() {}

    public DelegationMember(Person person, MemberRole role, BorneTitle title) {
        this.person = person;
        this.role = role;
        this.title = title.title();
        this.titles = title.titles();
    }

    /** Everything that is said of the member, to compare. */
    record Seat(UUID personId, MemberRole role, String title, List<TitleBody> titles) {}

    Seat seat() {
        return new Seat(person.id(), role, title, title().inAllLanguages());
    }

    Person person() {
        return person;
    }

    MemberRole role() {
        return role;
    }

    BorneTitle title() {
        return new BorneTitle(title, titles);
    }
}
