package org.chancery.consultations.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.person.Titles;
import org.jspecify.annotations.Nullable;

/**
 * A party's delegation: exactly one head, each person once.
 *
 * @param language in which titles that are left out are taken; en when absent, else the first that is known
 */
public record DelegationRequest(
        @NotNull @StateCode String party,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid MemberRequest> members,

        @Nullable @Pattern(regexp = Titles.LANGUAGE, message = Titles.COMPLAINT)
        String language) {

    void requireConsistent() {
        if (members.stream().filter(member -> member.role() == MemberRole.HEAD).count() != 1) {
            throw Problems.invalid("members", "must have exactly one HEAD");
        }
        if (personIds().stream().distinct().count() < members.size()) {
            throw Problems.invalid("members", "names a person twice");
        }
    }

    List<UUID> personIds() {
        return members.stream().map(MemberRequest::personId).toList();
    }

    boolean isHead(UUID personId) {
        return members.stream()
                .anyMatch(member ->
                        member.role() == MemberRole.HEAD && member.personId().equals(personId));
    }
}
