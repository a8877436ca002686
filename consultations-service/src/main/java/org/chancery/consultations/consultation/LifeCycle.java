package org.chancery.consultations.consultation;

import static org.chancery.consultations.consultation.ConsultationStatus.CANCELLED;
import static org.chancery.consultations.consultation.ConsultationStatus.CLOSED;
import static org.chancery.consultations.consultation.ConsultationStatus.CONFIRMED;
import static org.chancery.consultations.consultation.ConsultationStatus.HELD;
import static org.chancery.consultations.consultation.ConsultationStatus.PLANNED;
import static org.chancery.consultations.consultation.ConsultationStatus.POSTPONED;

import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;

/**
 * The life cycle of a consultation: which status may follow which, and what each step needs. A meeting that takes place
 * without having been confirmed is lawful; a closed or cancelled record never changes again.
 */
final class LifeCycle {
    private static final Map<ConsultationStatus, Set<ConsultationStatus>> STEPS = Map.of(
            PLANNED, EnumSet.of(CONFIRMED, HELD, POSTPONED, CANCELLED),
            CONFIRMED, EnumSet.of(HELD, POSTPONED, CANCELLED),
            POSTPONED, EnumSet.of(PLANNED, CANCELLED),
            HELD, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(ConsultationStatus.class),
            CANCELLED, EnumSet.noneOf(ConsultationStatus.class));

    private LifeCycle() {}

    static Set<ConsultationStatus> lawfulFrom(ConsultationStatus status) {
        return STEPS.getOrDefault(status, Set.of());
    }

    /** 409 naming the lawful steps unless this one is. */
    static void requireLawful(ConsultationStatus from, ConsultationStatus to) {
        var lawful = lawfulFrom(from);
        if (!lawful.contains(to)) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "unlawful-transition",
                    "This step is not possible",
                    "From " + from + " a consultation "
                            + (lawful.isEmpty()
                                    ? "goes nowhere."
                                    : "can become "
                                            + lawful.stream().map(Enum::name).collect(Collectors.joining(" or "))
                                            + ", not " + to + "."),
                    Map.of("from", from, "to", to, "lawful", lawful));
        }
    }

    static boolean needsReason(ConsultationStatus to) {
        return to == POSTPONED || to == CANCELLED;
    }

    static boolean needsHeldOn(ConsultationStatus to) {
        return to == HELD;
    }

    /** A postponed meeting comes back only with a new date. */
    static boolean needsPlannedFor(ConsultationStatus to) {
        return to == PLANNED;
    }
}
