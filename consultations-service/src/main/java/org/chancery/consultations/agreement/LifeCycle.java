package org.chancery.consultations.agreement;

import static org.chancery.consultations.agreement.AgreementStatus.INITIALLED;
import static org.chancery.consultations.agreement.AgreementStatus.IN_FORCE;
import static org.chancery.consultations.agreement.AgreementStatus.IN_NEGOTIATION;
import static org.chancery.consultations.agreement.AgreementStatus.RATIFIED;
import static org.chancery.consultations.agreement.AgreementStatus.SIGNED;
import static org.chancery.consultations.agreement.AgreementStatus.TERMINATED;

import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The life cycle of an agreement: which step may follow which status. Not every text is initialled, and some agreements
 * enter into force on signature or on the exchange of notes alone. Ratification is a step of each party for itself, and an
 * agreement of several parties may be in force before the last of them has made it. Negotiations that are given up are
 * terminated like an agreement that was in force.
 */
final class LifeCycle {
    private static final Map<AgreementStatus, Set<AgreementStatus>> STEPS = Map.of(
            IN_NEGOTIATION, EnumSet.of(INITIALLED, SIGNED, TERMINATED),
            INITIALLED, EnumSet.of(SIGNED, TERMINATED),
            SIGNED, EnumSet.of(RATIFIED, IN_FORCE, TERMINATED),
            RATIFIED, EnumSet.of(IN_FORCE, TERMINATED),
            IN_FORCE, EnumSet.of(RATIFIED, TERMINATED),
            TERMINATED, EnumSet.noneOf(AgreementStatus.class));

    private LifeCycle() {}

    static Set<AgreementStatus> lawfulFrom(AgreementStatus status) {
        return STEPS.getOrDefault(status, Set.of());
    }

    /** 409 naming the lawful steps unless this one is. */
    static void requireLawful(AgreementStatus from, AgreementStatus to) {
        var lawful = lawfulFrom(from);
        if (!lawful.contains(to)) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "unlawful-transition",
                    "This step is not possible",
                    "From " + from + " an agreement "
                            + (lawful.isEmpty()
                                    ? "goes nowhere."
                                    : "can become "
                                            + lawful.stream().map(Enum::name).collect(Collectors.joining(" or "))
                                            + ", not " + to + "."),
                    Map.of("from", from, "to", to, "lawful", lawful));
        }
    }

    /**
     * The status after a lawful step.
     *
     * @param everybodyRatified whether after this step no party's ratification is missing
     */
    static AgreementStatus after(AgreementStatus from, AgreementStatus step, boolean everybodyRatified) {
        if (step != RATIFIED) {
            return step;
        }
        return from == SIGNED && everybodyRatified ? RATIFIED : from;
    }

    /** Each party ratifies for itself, the other steps are made together; 400 unless the party is given accordingly. */
    static void requireParty(AgreementStatus step, @Nullable String party) {
        if ((step == RATIFIED) != (party != null)) {
            throw Problems.invalid("party", (party == null ? "is needed for " : "has no meaning for ") + step);
        }
    }

    static boolean needsReason(AgreementStatus step) {
        return step == TERMINATED;
    }
}
