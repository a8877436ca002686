package org.chancery.consultations.delegation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.consultations.consultation.Consultation;
import org.hibernate.envers.Audited;

/** The people of one party in one consultation, in the order of rank. */
@Entity
@Audited
public class Delegation {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    @Column
    private String party;

    @ElementCollection
    @CollectionTable(name = "delegation_member", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    private List<DelegationMember> members = new ArrayList<>();

    protected Delegation() {}

    public Delegation(Consultation consultation, String party, List<DelegationMember> members) {
        this.id = UUID.randomUUID();
        this.consultation = consultation;
        this.party = party;
        this.members.addAll(members);
    }

    void replaceMembers(List<DelegationMember> others) {
        // Who are the same are left alone: it makes no version.
        if (!others.stream().map(DelegationMember::seat).toList().equals(seats())) {
            members.clear();
            members.addAll(others);
        }
    }

    private List<DelegationMember.Seat> seats() {
        return members.stream().map(DelegationMember::seat).toList();
    }

    /** The new head takes the place of the former one, who stays right behind as a member or leaves. */
    void replaceHead(DelegationMember head, boolean formerHeadStays) {
        var former = head();
        members.removeIf(member -> member.person().id().equals(head.person().id()));
        var place = members.indexOf(former);
        members.set(place, head);
        if (formerHeadStays) {
            members.add(place + 1, new DelegationMember(former.person(), MemberRole.MEMBER, former.title()));
        }
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

    String party() {
        return party;
    }

    List<DelegationMember> members() {
        return List.copyOf(members);
    }

    DelegationMember head() {
        return members.stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .findFirst()
                .orElseThrow();
    }

    Optional<DelegationMember> member(UUID personId) {
        return members.stream()
                .filter(member -> member.person().id().equals(personId))
                .findFirst();
    }
}
