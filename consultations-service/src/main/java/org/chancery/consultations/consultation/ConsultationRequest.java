package org.chancery.consultations.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.iso.StateCode;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as planned. Its status is changed by transitions only.
 *
 * @param host one of the parties
 * @param source where the record comes from, if not from the ministry itself
 */
record ConsultationRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull ConsultationKind kind,
        @NotNull ConsultationLevel level,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @StateCode String> parties,
        @NotNull @StateCode String host,
        @NotNull @Valid Venue venue,
        @NotNull LocalDate plannedFor,
        @NotNull Marking marking,
        @Nullable @Size(max = 500) String source) {

    /** What no annotation says; 400 naming the field. */
    void requireConsistent(String home) {
        if (new HashSet<>(parties).size() < parties.size()) {
            throw Problems.invalid("parties", "names a state twice");
        }
        if (!parties.contains(home)) {
            throw Problems.invalid("parties", "must contain " + home + ", which this installation serves");
        }
        if (!parties.contains(host)) {
            throw Problems.invalid("host", "must be one of the parties");
        }
    }
}
