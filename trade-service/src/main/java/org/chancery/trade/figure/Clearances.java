package org.chancery.trade.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the clearance of some figures for the press. */
public final class Clearances {
    private final Map<UUID, List<PressClearance>> steps;

    private Clearances(Map<UUID, List<PressClearance>> steps) {
        this.steps = steps;
    }

    /** Of any figures; of each its latest step, or all. */
    static Clearances of(Collection<PressClearance> steps) {
        return new Clearances(steps.stream()
                .collect(Collectors.groupingBy(step -> step.figure().id())));
    }

    /** The clearance of this vintage, if it stands. */
    @Nullable
    PressClearance standing(Vintage vintage) {
        return latest(vintage)
                .filter(step -> step.stands() && step.vintage() == vintage.number())
                .orElse(null);
    }

    /** Counts vintages and steps of clearance, so that it grows with each change. */
    int version(Vintage vintage) {
        return vintage.number() + latest(vintage).map(PressClearance::step).orElse(0);
    }

    private Optional<PressClearance> latest(Vintage vintage) {
        return steps.getOrDefault(vintage.figure().id(), List.of()).stream()
                .filter(step -> step.vintage() <= vintage.number())
                .max(Comparator.comparing(PressClearance::step));
    }
}
