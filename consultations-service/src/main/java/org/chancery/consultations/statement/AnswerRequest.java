package org.chancery.consultations.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.chancery.commons.iso.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a proposal; it takes the place of an earlier answer.
 *
 * @param state OPEN takes an answer back
 * @param answeredBy the party that answers; the addressee when absent
 * @param note in what words or on what condition; it bears the statement's marking
 * @param answeredInId the round in which the answer was given, when it is a later one
 */
record AnswerRequest(
        @NotNull ProposalState state,
        @Nullable @StateCode String answeredBy,
        @Nullable @Size(max = 2000) String note,
        @Nullable UUID answeredInId) {}
