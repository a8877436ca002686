package org.chancery.console.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who came for one party. */
public record Delegation(String party, List<Member> members) {

    /** The head first, the others as they were recorded. */
    public List<Member> inOrder() {
        return members.stream().sorted(Comparator.comparing(Member::role)).toList();
    }

    /**
     * One delegate.
     *
     * @param title as of the date of the consultation
     */
    public record Member(UUID personId, List<NameForm> nameForms, DelegateRole role, String title) {

        public NameForm name() {
            return NameForm.main(nameForms);
        }

        public List<NameForm> otherNames() {
            return NameForm.others(nameForms);
        }
    }
}
