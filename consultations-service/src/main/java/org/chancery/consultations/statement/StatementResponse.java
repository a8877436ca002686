package org.chancery.consultations.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.Marked;
import org.chancery.consultations.person.NameFormBody;
import org.chancery.consultations.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it stands.
 *
 * @param proposalState for a proposal only
 * @param answeredInId a later round; absent when the caller may not read that round
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementResponse(
        UUID id,
        String side,
        StatementKind kind,
        String text,
        boolean verbatim,
        @Nullable Speaker speaker,
        @Nullable String language,
        @Nullable String addressee,
        @Nullable ProposalState proposalState,
        @Nullable String answeredBy,
        @Nullable String answerNote,
        @Nullable UUID answeredInId,
        @Nullable UUID agendaItemId,
        Marking marking,
        boolean clearedForPress,
        @Nullable String clearedBy,
        @Nullable Instant clearedAt,
        long version)
        implements Marked {

    static StatementResponse from(Statement statement, ReadScope scope) {
        var item = statement.agendaItem();
        var proposal = statement.proposal();
        var clearance = statement.clearance();
        return new StatementResponse(
                statement.id(),
                statement.side(),
                statement.kind(),
                statement.text(),
                statement.verbatim(),
                Speaker.from(statement.speaker()),
                statement.language(),
                proposal == null ? null : proposal.addressee(),
                proposal == null ? null : proposal.state(),
                proposal == null ? null : proposal.answeredBy(),
                proposal == null ? null : proposal.answerNote(),
                proposal == null ? null : readable(proposal.answeredIn(), scope),
                item == null ? null : item.id(),
                statement.marking(),
                clearance != null,
                clearance == null ? null : clearance.by(),
                clearance == null ? null : clearance.at(),
                statement.version());
    }

    private static @Nullable UUID readable(@Nullable Consultation round, ReadScope scope) {
        return round != null && scope.covers(round.marking(), round.parties()) ? round.id() : null;
    }

    /** Who said it. */
    public record Speaker(UUID personId, List<NameFormBody> nameForms) {
        static @Nullable Speaker from(@Nullable Person person) {
            return person == null ? null : new Speaker(person.id(), person.nameForms());
        }
    }
}
