package org.chancery.consultations.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.chancery.commons.identity.Marking;
import org.chancery.commons.identity.ReadScope;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.history.Marked;
import org.jspecify.annotations.Nullable;

/** Something that was said in an earlier round. */
record EarlierStatementResponse(Round round, StatementResponse statement) implements Marked {

    static EarlierStatementResponse from(Statement statement, ReadScope scope) {
        return new EarlierStatementResponse(
                Round.from(statement.consultation()), StatementResponse.from(statement, scope));
    }

    @Override
    public UUID id() {
        return statement.id();
    }

    @Override
    public Marking marking() {
        return statement.marking();
    }

    /**
     * Where and when it was said.
     *
     * @param number within its series
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Round(
            UUID id,
            @Nullable Integer number,
            String title,
            @Nullable LocalDate heldOn) {
        static Round from(Consultation round) {
            return new Round(round.id(), round.number(), round.title(), round.heldOn());
        }
    }
}
