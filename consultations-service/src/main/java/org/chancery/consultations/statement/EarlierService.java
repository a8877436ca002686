package org.chancery.consultations.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaRepository;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.history.ReadLog;

/** The memory of what was said: has it been raised before, by whom, and in what words? */
@ApplicationScoped
@Transactional
class EarlierService {
    private final EarlierRepository earlier;
    private final AgendaRepository agenda;
    private final ConsultationAccess access;
    private final Caller caller;
    private final ReadLog reads;

    EarlierService(
            EarlierRepository earlier,
            AgendaRepository agenda,
            ConsultationAccess access,
            Caller caller,
            ReadLog reads) {
        this.earlier = earlier;
        this.agenda = agenda;
        this.access = access;
        this.caller = caller;
        this.reads = reads;
    }

    Page<EarlierStatementResponse> statements(UUID consultationId, UUID itemId, PageQuery paging) {
        var consultation = access.readable(consultationId);
        var scope = caller.readScope();
        var page = earlier.statements(consultation, topic(consultation, itemId), paging, scope);
        page.items().forEach(statement -> {
            var round = statement.consultation();
            reads.note(round.id(), round.marking());
        });
        return page.map(statement -> EarlierStatementResponse.from(statement, scope));
    }

    Page<EarlierRoundResponse> rounds(UUID consultationId, UUID itemId, PageQuery paging) {
        var consultation = access.readable(consultationId);
        var topic = topic(consultation, itemId);
        var scope = caller.readScope();
        var page = earlier.rounds(consultation, paging, scope);
        var said = earlier.said(page.items().stream().map(Consultation::id).toList(), topic, scope);
        return page.map(round -> EarlierRoundResponse.from(round, said.getOrDefault(round.id(), List.of())));
    }

    private String topic(Consultation consultation, UUID itemId) {
        return agenda.find(consultation, itemId)
                .orElseThrow(() -> Problems.notFound("agenda item", itemId))
                .topicCode();
    }
}
