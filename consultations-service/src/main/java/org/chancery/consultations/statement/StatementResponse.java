package org.chancery.consultations.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.consultations.history.Marked;
import org.chancery.consultations.person.NameFormBody;
import org.chancery.consultations.person.Person;
import org.jspecify.annotations.Nullable;

/** A statement as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementResponse(
        UUID id,
        String side,
        StatementKind kind,
        String text,
        boolean verbatim,
        @Nullable Speaker speaker,
        @Nullable UUID agendaItemId,
        Marking marking,
        long version)
        implements Marked {

    static StatementResponse from(Statement statement) {
        var item = statement.agendaItem();
        return new StatementResponse(
                statement.id(),
                statement.side(),
                statement.kind(),
                statement.text(),
                statement.verbatim(),
                Speaker.from(statement.speaker()),
                item == null ? null : item.id(),
                statement.marking(),
                statement.version());
    }

    /** Who said it. */
    record Speaker(UUID personId, List<NameFormBody> nameForms) {
        static @Nullable Speaker from(@Nullable Person person) {
            return person == null ? null : new Speaker(person.id(), person.nameForms());
        }
    }
}
