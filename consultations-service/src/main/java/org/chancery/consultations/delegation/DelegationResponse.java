package org.chancery.consultations.delegation;

import java.util.List;
import java.util.UUID;
import org.chancery.consultations.person.NameFormBody;

/** A party's delegation with the names of its people. */
record DelegationResponse(String party, List<Member> members, long version) {

    static DelegationResponse from(Delegation delegation) {
        return new DelegationResponse(
                delegation.party(),
                delegation.members().stream()
                        .map(member -> new Member(
                                member.person().id(), member.person().nameForms(), member.role(), member.title()))
                        .toList(),
                delegation.version());
    }

    /** A person in a delegation. */
    record Member(UUID personId, List<NameFormBody> nameForms, MemberRole role, String title) {}
}
