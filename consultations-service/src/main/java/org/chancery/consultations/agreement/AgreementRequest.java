package org.chancery.consultations.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is described. Its status and its dates are changed by transitions only.
 *
 * @param titles the first is the usual one
 * @param topic code of its subject, see /v1/topics
 * @param languages in which the text is of equal force, BCP 47
 * @param depositary who keeps the original of a multilateral agreement
 * @param registration number in the United Nations Treaty Series or another register
 * @param source where the record comes from, if not from the ministry itself
 */
record AgreementRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid AgreementTitleBody> titles,
        @NotNull AgreementKind kind,
        @NotNull @Size(min = 2, max = 200) List<@NotNull @StateCode String> parties,
        @Nullable @Size(max = 100) String topic,

        @Nullable @Size(max = 20)
        List<
                        @NotNull @Size(max = LanguageTag.LONGEST)
                        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT) String>
                languages,

        @Nullable @Size(max = 200) String depositary,
        @Nullable @Size(max = 100) String registration,
        @NotNull Marking marking,
        @Nullable @Size(max = 500) String source) {

    /** What no annotation says; 400 naming the field. */
    void requireConsistent(String home) {
        requireDistinct(
                "titles",
                "has two titles in one language",
                titles.stream().map(AgreementTitleBody::language).toList());
        requireDistinct("parties", "names a state twice", parties);
        requireDistinct("languages", "names a language twice", languagesOfEqualForce());
        if (!parties.contains(home)) {
            throw Problems.invalid("parties", "must contain " + home + ", which this installation serves");
        }
    }

    List<String> languagesOfEqualForce() {
        return languages == null ? List.of() : languages;
    }

    private static void requireDistinct(String field, String complaint, List<String> values) {
        if (new HashSet<>(values).size() < values.size()) {
            throw Problems.invalid(field, complaint);
        }
    }
}
