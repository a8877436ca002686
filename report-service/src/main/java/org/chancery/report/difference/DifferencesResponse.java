package org.chancery.report.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.composing.Difference;
import org.chancery.report.composing.StatedFact;
import org.jspecify.annotations.Nullable;

/** What differs between two briefings, in the language of the later one. Empty when both say the same. */
record DifferencesResponse(UUID briefing, UUID with, List<Entry> differences) {

    static DifferencesResponse of(UUID briefing, UUID with, List<Difference> differences) {
        return new DifferencesResponse(
                briefing, with, differences.stream().map(Entry::from).toList());
    }

    /**
     * One thing that differs.
     *
     * @param recordId of the figure, commitment, consultation, statement or outcome
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            StatedFact.Kind kind,
            Difference.Change change,
            UUID recordId,
            Marking marking,
            @Nullable Said before,
            @Nullable Said after) {

        static Entry from(Difference difference) {
            var fact = difference.fact();
            return new Entry(
                    fact.kind(),
                    difference.change(),
                    fact.recordId(),
                    difference.marking(),
                    Said.from(difference.before()),
                    Said.from(difference.after()));
        }
    }

    /**
     * What a briefing says of it.
     *
     * @param version of the record, or vintage of the figure
     */
    record Said(String label, String value, long version) {
        static @Nullable Said from(@Nullable StatedFact fact) {
            return fact == null ? null : new Said(fact.label(), fact.value(), fact.version());
        }
    }
}
