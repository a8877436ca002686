package org.chancery.report.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.report.briefing.BriefingResponse;
import org.chancery.report.composing.Difference;
import org.chancery.report.composing.StatedFact;
import org.jspecify.annotations.Nullable;

/**
 * A release that says what is right no longer, or may.
 *
 * @param checked false for one that could not be held against the record: its facts were not kept, or the round it is about is
 *     not for the caller to read any more
 */
record AffectedResponse(BriefingResponse briefing, boolean checked, List<Correction> corrections) {

    static AffectedResponse unchecked(BriefingResponse briefing) {
        return new AffectedResponse(briefing, false, List.of());
    }

    static AffectedResponse of(BriefingResponse briefing, List<Difference> corrections) {
        return new AffectedResponse(
                briefing, true, corrections.stream().map(Correction::from).toList());
    }

    /**
     * One value that was corrected, in the language of the release.
     *
     * @param label what it is about, as it is called now
     * @param newValue null when it was withdrawn
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correction(
            StatedFact.Kind kind,
            UUID recordId,
            Marking marking,
            String label,
            @Nullable String oldValue,
            @Nullable Long oldVersion,
            @Nullable String newValue,
            @Nullable Long newVersion) {

        static Correction from(Difference difference) {
            var before = difference.before();
            var after = difference.after();
            return new Correction(
                    difference.fact().kind(),
                    difference.fact().recordId(),
                    difference.marking(),
                    difference.fact().label(),
                    before == null ? null : said(before),
                    before == null ? null : before.version(),
                    after == null ? null : said(after),
                    after == null ? null : after.version());
        }

        /** Of a commitment it is the wording that was corrected, not what became of it. */
        private static String said(StatedFact fact) {
            return fact.kind() == StatedFact.Kind.COMMITMENT ? fact.label() : fact.value();
        }
    }
}
