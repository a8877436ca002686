package org.chancery.consultations.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Our preparation of one item; what is not written yet is absent.
 *
 * @param objective what we want to reach; specific enough to tell afterwards whether we did
 * @param arguments the strongest first
 * @param tacticalArguments weak points of their policies, the strongest first
 * @param theirObjective what they are likely to want
 * @param theirObjectiveSource who says so; needed with theirObjective
 * @param ourResponse what we say to it
 * @param pressLine what may be said to the press
 * @param marking at least that of the round; when absent, that of the round but at least RESTRICTED for a new preparation,
 *     and unchanged for an old one
 */
record PreparationRequest(
        @Nullable @Size(max = 5000) String objective,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> arguments,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> tacticalArguments,
        @Nullable @Size(max = 5000) String theirObjective,
        @Nullable @Size(max = 500) String theirObjectiveSource,
        @Nullable @Size(max = 5000) String ourResponse,
        @Nullable @Size(max = 2000) String pressLine,
        @Nullable Marking marking) {

    /** What no annotation says; 400 naming the field. */
    void requireConsistent() {
        if (isBlank(theirObjective) && !isBlank(theirObjectiveSource)) {
            throw Problems.invalid("theirObjectiveSource", "has no meaning without theirObjective");
        }
        if (!isBlank(theirObjective) && isBlank(theirObjectiveSource)) {
            throw Problems.invalid("theirObjectiveSource", "is needed with theirObjective: who says so?");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
