package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Who came for a party. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Delegation(String party, List<Member> members, long version) {
    public Delegation {
        requireNonNull(party, "party");
        requireNonNull(members, "members");
    }

    /**
     * A person with the title of that day.
     *
     * @param nameForms at least one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Member(List<NameForm> nameForms, Role role, String title) {
        public Member {
            requireNonNull(nameForms, "nameForms");
            requireNonNull(role, "role");
            requireNonNull(title, "title");
        }
    }

    /** In the order of print. */
    public enum Role {
        HEAD,
        MEMBER,
        INTERPRETER
    }
}
