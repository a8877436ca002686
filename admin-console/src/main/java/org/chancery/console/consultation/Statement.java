package org.chancery.console.consultation;

import java.util.List;
import java.util.UUID;
import org.chancery.console.page.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What a side said.
 *
 * @param side the party, ISO 3166-1 alpha-3
 * @param verbatim whether the text is a quotation of the speaker
 */
public record Statement(
        UUID id,
        String side,
        StatementKind kind,
        String text,
        boolean verbatim,
        @Nullable Speaker speaker,
        @Nullable UUID agendaItemId,
        Marking marking) {

    /** The person who is quoted. */
    public record Speaker(UUID personId, List<NameForm> nameForms) {

        public NameForm name() {
            return NameForm.main(nameForms);
        }
    }
}
