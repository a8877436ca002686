package org.chancery.consultations.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a token for one calendar client.
 *
 * @param name what the owner calls it, such as the device; also the calendar's name
 * @param desks the partners that it shows: some of the caller's desks, all of them if absent. Who has no desk names any
 */
record CalendarTokenRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @StateCode String> desks) {

    /** 400 unless the desks are the caller's, or the caller has none and names states. */
    CalendarScope scope(Caller caller) {
        if (desks == null) {
            if (caller.desks().isEmpty()) {
                throw Problems.invalid("desks", "must name states, as you have no desk");
            }
            return CalendarScope.of(caller.clearance(), caller.desks());
        }
        if (!caller.desks().isEmpty() && !caller.desks().containsAll(desks)) {
            throw Problems.invalid(
                    "desks",
                    "must be among your desks: "
                            + String.join(", ", caller.desks().stream().sorted().toList()));
        }
        Set<String> distinct = new HashSet<>(desks);
        return CalendarScope.of(caller.clearance(), distinct);
    }
}
