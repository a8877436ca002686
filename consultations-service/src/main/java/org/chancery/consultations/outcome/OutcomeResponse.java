package org.chancery.consultations.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.chancery.consultations.wording.LanguageVersion;
import org.chancery.consultations.wording.LanguageVersionBody;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it stands.
 *
 * @param text the text that lists and briefs show
 * @param texts the text as agreed in each language, all of equal force; none if it was recorded in one language only
 * @param reservedBy the party that kept its reservation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeResponse(
        UUID id,
        OutcomeKind kind,
        String text,
        List<LanguageVersionBody> texts,
        @Nullable String reservedBy,
        @Nullable UUID agendaItemId,
        Marking marking,
        long version)
        implements Marked {

    static OutcomeResponse from(Outcome outcome) {
        var item = outcome.agendaItem();
        return new OutcomeResponse(
                outcome.id(),
                outcome.kind(),
                outcome.text(),
                outcome.texts().stream().map(LanguageVersion::body).toList(),
                outcome.reservedBy(),
                item == null ? null : item.id(),
                outcome.marking(),
                outcome.version());
    }
}
