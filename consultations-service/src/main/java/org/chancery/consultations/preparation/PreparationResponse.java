package org.chancery.consultations.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/** Our preparation of one item as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreparationResponse(
        UUID id,
        UUID agendaItemId,
        @Nullable String objective,
        List<String> arguments,
        List<String> tacticalArguments,
        @Nullable String theirObjective,
        @Nullable String theirObjectiveSource,
        @Nullable String ourResponse,
        @Nullable String pressLine,
        Marking marking,
        long version)
        implements Marked {

    static PreparationResponse from(Preparation preparation) {
        return new PreparationResponse(
                preparation.id(),
                preparation.agendaItem().id(),
                preparation.objective(),
                preparation.arguments(),
                preparation.tacticalArguments(),
                preparation.theirObjective(),
                preparation.theirObjectiveSource(),
                preparation.ourResponse(),
                preparation.pressLine(),
                preparation.marking(),
                preparation.version());
    }
}
