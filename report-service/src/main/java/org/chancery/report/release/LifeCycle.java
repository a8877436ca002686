package org.chancery.report.release;

import static org.chancery.report.briefing.BriefingStatus.APPROVED;
import static org.chancery.report.briefing.BriefingStatus.DRAFT;
import static org.chancery.report.briefing.BriefingStatus.RECALLED;
import static org.chancery.report.briefing.BriefingStatus.RELEASED;
import static org.chancery.report.briefing.BriefingStatus.SUPERSEDED;

import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.BriefingStatus;

/**
 * The life cycle of a briefing: which status may follow which. An approval can be taken back until the release; what was
 * released is only recalled or superseded, and what was recalled never comes back.
 */
final class LifeCycle {
    private static final Map<BriefingStatus, Set<BriefingStatus>> STEPS = Map.of(
            DRAFT, EnumSet.of(APPROVED),
            APPROVED, EnumSet.of(RELEASED, DRAFT),
            RELEASED, EnumSet.of(RECALLED, SUPERSEDED),
            SUPERSEDED, EnumSet.of(RECALLED),
            RECALLED, EnumSet.noneOf(BriefingStatus.class));

    private LifeCycle() {}

    static Set<BriefingStatus> lawfulFrom(BriefingStatus status) {
        return STEPS.getOrDefault(status, Set.of());
    }

    /** 409 naming the lawful steps unless this one is. */
    static void requireLawful(BriefingStatus from, BriefingStatus to) {
        var lawful = lawfulFrom(from);
        if (!lawful.contains(to)) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "unlawful-transition",
                    "This step is not possible",
                    "From " + from + " a briefing "
                            + (lawful.isEmpty()
                                    ? "goes nowhere."
                                    : "can become "
                                            + lawful.stream().map(Enum::name).collect(Collectors.joining(" or "))
                                            + ", not " + to + "."),
                    Map.of("from", from, "to", to, "lawful", lawful));
        }
    }
}
