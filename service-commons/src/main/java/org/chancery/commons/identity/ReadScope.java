package org.chancery.commons.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one person may read, in the form a query needs: a record is visible when its marking is in {@code anyDesk}, or
 * when it is in {@code ownDesk} and one of the record's states is in {@code desks}. Repositories put both conditions into
 * the query itself, so that lists and counts agree.
 *
 * @param anyDesk markings readable whatever the state
 * @param ownDesk markings readable only for the states of {@code desks}; empty for people who work across desks
 * @param desks states the person works on, ISO 3166-1 alpha-3
 */
public record ReadScope(Set<Marking> anyDesk, Set<Marking> ownDesk, Set<String> desks) {

    public static ReadScope of(Marking clearance, Set<String> desks, boolean acrossDesks) {
        var cleared = clearance.andBelow();
        if (acrossDesks) {
            return new ReadScope(cleared, Set.of(), desks);
        }
        var open = EnumSet.noneOf(Marking.class);
        var closed = EnumSet.noneOf(Marking.class);
        cleared.forEach(marking -> (marking.needsDesk() ? closed : open).add(marking));
        return new ReadScope(open, closed, desks);
    }

    /** The markings that are readable in a record of these states. */
    public Set<Marking> markingsFor(Collection<String> states) {
        var readable = EnumSet.noneOf(Marking.class);
        readable.addAll(anyDesk);
        if (!Collections.disjoint(states, desks)) {
            readable.addAll(ownDesk);
        }
        return readable;
    }

    public boolean covers(Marking marking, Collection<String> states) {
        return markingsFor(states).contains(marking);
    }
}
