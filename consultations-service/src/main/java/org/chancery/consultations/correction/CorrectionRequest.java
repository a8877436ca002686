package org.chancery.consultations.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.consultations.agenda.AgendaItemRequest;
import org.chancery.consultations.consultation.ConsultationCorrection;
import org.chancery.consultations.delegation.DelegationRequest;
import org.chancery.consultations.outcome.OutcomeRequest;
import org.chancery.consultations.statement.StatementRequest;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a closed record: all of it or nothing.
 *
 * @param reason why the record is corrected
 */
record CorrectionRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Valid ConsultationCorrection consultation,
        @Nullable @Size(max = 20) List<@NotNull @Valid RecordChange<DelegationRequest>> delegations,
        @Nullable @Size(max = 200) List<@NotNull @Valid RecordChange<AgendaItemRequest>> agenda,
        @Nullable @Size(max = 200) List<@NotNull @Valid RecordChange<StatementRequest>> statements,
        @Nullable @Size(max = 200) List<@NotNull @Valid RecordChange<OutcomeRequest>> outcomes) {}
