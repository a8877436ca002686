package org.chancery.consultations.commitment;

import java.util.Set;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.identity.Roles;

/**
 * Who may decide on requests for another due date.
 *
 * @param username whose own requests are not theirs to decide
 * @param desks states for which they decide; none without the role
 */
record Decider(String username, Set<String> desks) {

    static Decider of(Caller caller) {
        return new Decider(caller.username(), caller.hasRole(Roles.DESK_OFFICER) ? caller.desks() : Set.of());
    }
}
