package org.chancery.report.composing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.StatedFact.Kind;
import org.chancery.report.upstream.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two documents do not say alike.
 *
 * @param before null for what was not said before
 * @param after null for what is not said any more
 */
public record Difference(
        @Nullable StatedFact before, @Nullable StatedFact after) {
    private static final Set<Kind> OF_A_ROUND = EnumSet.of(Kind.STATEMENT, Kind.OUTCOME);

    /** What two sets of facts do not say alike; what was said in a round that is not the last any more has not changed. */
    public static List<Difference> between(BriefingFacts before, BriefingFacts after, String language) {
        var sameRound = Objects.equals(idOf(before.round()), idOf(after.round()));
        return between(StatedFacts.of(before, language), StatedFacts.of(after, language)).stream()
                .filter(difference -> sameRound
                        || difference.change() != Change.REMOVED
                        || !OF_A_ROUND.contains(difference.fact().kind()))
                .toList();
    }

    private static @Nullable UUID idOf(@Nullable Consultation round) {
        return round == null ? null : round.id();
    }

    /** What differs, in the order of the kinds; a new version of a record that says the same is no difference. */
    static List<Difference> between(List<StatedFact> before, List<StatedFact> after) {
        var earlier = byRecord(before);
        var later = byRecord(after);
        var differences = new ArrayList<Difference>();
        before.forEach(fact -> {
            var now = later.get(fact.recordId());
            if (now == null) {
                differences.add(new Difference(fact, null));
            } else if (!fact.label().equals(now.label()) || !fact.value().equals(now.value())) {
                differences.add(new Difference(fact, now));
            }
        });
        after.stream()
                .filter(fact -> !earlier.containsKey(fact.recordId()))
                .map(fact -> new Difference(null, fact))
                .forEach(differences::add);
        differences.sort(Comparator.comparing(difference -> difference.fact().kind()));
        return differences;
    }

    private static Map<UUID, StatedFact> byRecord(List<StatedFact> facts) {
        return facts.stream().collect(Collectors.toMap(StatedFact::recordId, Function.identity(), (one, other) -> one));
    }

    public Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.REMOVED : Change.CHANGED;
    }

    /** As it is now, or as it last was. */
    public StatedFact fact() {
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalStateException("a difference of nothing");
        }
        return before;
    }

    /** The higher of both. */
    public Marking marking() {
        return before == null || !before.marking().isAbove(fact().marking()) ? fact().marking() : before.marking();
    }

    /**
     * Whether what was said before was wrong, and not merely true no longer: a figure has another value, a text another
     * wording. A commitment that was kept or put off, a meeting that was moved and a text that another one has followed are no
     * corrections of the document that told of them.
     */
    public boolean isCorrection() {
        if (before == null) {
            return false;
        }
        return switch (before.kind()) {
            case NEXT_MEETING -> false;
            case COMMITMENT -> after != null && !after.label().equals(before.label());
            case PUBLIC_TEXT -> after != null;
            case FIGURE, ROUND, STATEMENT, OUTCOME -> true;
        };
    }

    /** What has become of it. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }
}
