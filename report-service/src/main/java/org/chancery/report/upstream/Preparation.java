package org.chancery.report.upstream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What we want of one item of an agenda and what we say about it; what is not written yet is null.
 *
 * @param arguments the strongest first
 * @param tacticalArguments weak points of their policies, the strongest first
 * @param theirObjectiveSource who says that they want it; not null with theirObjective
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preparation(
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
        long version) {

    public Preparation {
        requireNonNull(id, "id");
        requireNonNull(agendaItemId, "agendaItemId");
        requireNonNull(arguments, "arguments");
        requireNonNull(tacticalArguments, "tacticalArguments");
        requireNonNull(marking, "marking");
    }
}
