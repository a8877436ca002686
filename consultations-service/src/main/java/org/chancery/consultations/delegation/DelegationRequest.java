package org.chancery.consultations.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;

/** A party's delegation: exactly one head, each person once. */
record DelegationRequest(
        @NotNull @StateCode String party,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid MemberRequest> members) {

    void requireConsistent() {
        if (members.stream().filter(member -> member.role() == MemberRole.HEAD).count() != 1) {
            throw Problems.invalid("members", "must have exactly one HEAD");
        }
        if (members.stream().map(MemberRequest::personId).distinct().count() < members.size()) {
            throw Problems.invalid("members", "names a person twice");
        }
    }
}
