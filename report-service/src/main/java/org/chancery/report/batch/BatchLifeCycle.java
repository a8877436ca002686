package org.chancery.report.batch;

import static org.chancery.report.batch.BatchState.CANCELLED;
import static org.chancery.report.batch.BatchState.DONE;
import static org.chancery.report.batch.BatchState.RUNNING;

import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chancery.commons.problem.Problems;

/** The life cycle of a batch: it ends by itself or is cancelled; a retry of what has failed makes it run again. */
final class BatchLifeCycle {
    private static final Map<BatchState, Set<BatchState>> STEPS = Map.of(
            RUNNING, EnumSet.of(DONE, CANCELLED),
            DONE, EnumSet.of(RUNNING),
            CANCELLED, EnumSet.noneOf(BatchState.class));

    private BatchLifeCycle() {}

    static Set<BatchState> lawfulFrom(BatchState state) {
        return STEPS.getOrDefault(state, Set.of());
    }

    /** 409 naming the lawful steps unless this one is. */
    static void requireLawful(BatchState from, BatchState to) {
        var lawful = lawfulFrom(from);
        if (!lawful.contains(to)) {
            throw Problems.of(
                    Response.Status.CONFLICT,
                    "unlawful-transition",
                    "This step is not possible",
                    "The batch is " + from + "; it cannot become " + to + ".",
                    Map.of("from", from, "to", to, "lawful", lawful));
        }
    }
}
