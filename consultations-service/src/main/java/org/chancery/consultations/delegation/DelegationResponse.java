package org.chancery.consultations.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.consultations.person.NameFormBody;
import org.chancery.consultations.person.TitleBody;

/**
 * A party's delegation with the names and titles of its people as of the meeting.
 *
 * @param replacements of its head, oldest first
 */
public record DelegationResponse(
        String party, List<Member> members, List<HeadReplacementResponse> replacements, long version) {

    /** @param day of the meeting */
    static DelegationResponse from(Delegation delegation, List<HeadReplacement> replacements, LocalDate day) {
        return new DelegationResponse(
                delegation.party(),
                delegation.members().stream()
                        .map(member -> Member.from(member, day))
                        .toList(),
                replacements.stream()
                        .map(replacement -> replacement.response(day))
                        .toList(),
                delegation.version());
    }

    /**
     * A person in a delegation.
     *
     * @param titles the title in the languages in which it was known; empty if only its wording in {@code title} was
     */
    record Member(UUID personId, List<NameFormBody> nameForms, MemberRole role, String title, List<TitleBody> titles) {

        static Member from(DelegationMember member, LocalDate day) {
            var title = member.title();
            return new Member(
                    member.person().id(),
                    member.person().nameFormsOn(day),
                    member.role(),
                    title.title(),
                    title.inAllLanguages());
        }
    }
}
