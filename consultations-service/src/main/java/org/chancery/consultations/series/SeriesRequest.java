package org.chancery.consultations.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.LanguageTag;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.ConsultationKind;
import org.chancery.consultations.consultation.ConsultationLevel;
import org.chancery.consultations.consultation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * A series of consultations.
 *
 * @param parties of every round
 * @param hosts the parties that host, in their turn; the parties as they are named when absent
 * @param languages in which the talks are usually held, BCP 47
 * @param marking the lowest that a round can have
 */
public record SeriesRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull ConsultationKind kind,
        @NotNull ConsultationLevel level,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @StateCode String> parties,
        @Nullable @Size(min = 1, max = 20) List<@NotNull @StateCode String> hosts,

        @Nullable @Size(max = 20)
        List<
                        @NotNull @Size(max = LanguageTag.LONGEST)
                        @Pattern(regexp = LanguageTag.PATTERN, message = LanguageTag.COMPLAINT) String>
                languages,

        @NotNull Marking marking) {

    List<String> hostsInTurn() {
        return hosts == null ? parties : hosts;
    }

    List<String> usualLanguages() {
        return languages == null ? List.of() : languages;
    }

    /** What no annotation says; 400 naming the field. */
    void requireConsistent(String home) {
        Parties.requireConsistent(parties, home);
        if (!parties.containsAll(hostsInTurn())) {
            throw Problems.invalid("hosts", "must be parties of the series");
        }
        if (new HashSet<>(hostsInTurn()).size() < hostsInTurn().size()) {
            throw Problems.invalid("hosts", "names a state twice");
        }
    }
}
