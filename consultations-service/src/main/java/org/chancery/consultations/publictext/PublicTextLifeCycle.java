package org.chancery.consultations.publictext;

import static org.chancery.consultations.publictext.PublicTextStatus.AWAITING_CLEARANCE;
import static org.chancery.consultations.publictext.PublicTextStatus.CLEARED;
import static org.chancery.consultations.publictext.PublicTextStatus.DRAFT;
import static org.chancery.consultations.publictext.PublicTextStatus.PUBLISHED;

import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;

/**
 * The life of a public text: which status may follow which. Whatever its status, a text that is edited is a draft again:
 * nobody has cleared the new words. Editions that were published meanwhile stay as they are.
 */
final class PublicTextLifeCycle {
    private static final Map<PublicTextStatus, Set<PublicTextStatus>> STEPS = Map.of(
            DRAFT, EnumSet.of(AWAITING_CLEARANCE),
            AWAITING_CLEARANCE, EnumSet.of(CLEARED, DRAFT),
            CLEARED, EnumSet.of(PUBLISHED, DRAFT),
            PUBLISHED, EnumSet.of(DRAFT));

    private PublicTextLifeCycle() {}

    static Set<PublicTextStatus> lawfulFrom(PublicTextStatus status) {
        return STEPS.getOrDefault(status, Set.of());
    }

    /** 409 naming the lawful steps unless this one is. */
    static void requireLawful(PublicTextStatus from, PublicTextStatus to) {
        var lawful = lawfulFrom(from);
        if (!lawful.contains(to)) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "unlawful-transition",
                    "This step is not possible",
                    "From " + from + " a public text can become "
                            + lawful.stream().map(Enum::name).collect(Collectors.joining(" or ")) + ", not " + to + ".",
                    Map.of("from", from, "to", to, "lawful", lawful));
        }
    }
}
