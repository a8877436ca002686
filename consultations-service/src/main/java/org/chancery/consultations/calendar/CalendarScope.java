package org.chancery.consultations.calendar;

import java.util.Set;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;

/**
 * What a calendar may show. Calendars are copied to telephones and to other people's servers, so that it is never more
 * than OFFICIAL, whatever the clearance.
 *
 * @param desks the partners whose rounds and due dates it shows
 */
record CalendarScope(Marking clearance, Set<String> desks) {
    private static final Marking CEILING = Marking.OFFICIAL;

    static CalendarScope of(Marking clearance, Set<String> desks) {
        return new CalendarScope(clearance.isAbove(CEILING) ? CEILING : clearance, Set.copyOf(desks));
    }

    ReadScope readScope() {
        return ReadScope.of(clearance, desks, false);
    }
}
