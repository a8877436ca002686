package org.chancery.consultations.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.agenda.AgendaItem;
import org.chancery.consultations.agenda.AgendaRepository;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.delegation.DelegationRepository;
import org.chancery.consultations.person.Person;
import org.chancery.consultations.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Keeping what was said; only once the meeting has been held. */
@ApplicationScoped
@Transactional
public class StatementService {
    private final VisibleStatements visible;
    private final StatementRepository statements;
    private final DelegationRepository delegations;
    private final PersonRepository people;
    private final AgendaRepository agenda;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;

    StatementService(
            VisibleStatements visible,
            StatementRepository statements,
            DelegationRepository delegations,
            PersonRepository people,
            AgendaRepository agenda,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller) {
        this.visible = visible;
        this.statements = statements;
        this.delegations = delegations;
        this.people = people;
        this.agenda = agenda;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
    }

    List<StatementResponse> list(UUID consultationId, StatementFilter filter) {
        return visible.of(access.readable(consultationId), filter);
    }

    public StatementResponse get(UUID consultationId, UUID statementId) {
        return visible.response(visible.get(access.readable(consultationId), statementId));
    }

    public StatementResponse add(
            UUID consultationId, @Nullable String key, String operation, StatementRequest request) {
        var consultation = access.openAndHeld(consultationId);
        requireConsistent(consultation, request);
        var speaker = speaker(consultation, request);
        var item = agendaItem(consultation, request);
        var id = keys.createOnce(key, operation, request, () -> {
            var statement = new Statement(consultation, statements.nextStep(consultation), request, speaker, item);
            statements.persistAndFlush(statement);
            return statement.id();
        });
        return visible.response(visible.get(consultation, id));
    }

    public StatementResponse change(
            UUID consultationId, UUID statementId, @Nullable String ifMatch, StatementRequest request) {
        var consultation = access.openAndHeld(consultationId);
        var statement = visible.get(consultation, statementId);
        EntityTags.requireMatch(ifMatch, statement.version(), statement);
        requireConsistent(consultation, request);
        requireAnswerKept(statement, request);
        statement.describe(request, speaker(consultation, request), agendaItem(consultation, request));
        statements.flush();
        return visible.response(statement);
    }

    public void remove(UUID consultationId, UUID statementId, @Nullable String ifMatch) {
        var statement = visible.get(access.openAndHeld(consultationId), statementId);
        EntityTags.requireMatch(ifMatch, statement.version(), statement);
        statements.delete(statement);
    }

    private void requireConsistent(Consultation consultation, StatementRequest request) {
        caller.requireClearanceFor("marking", request.marking());
        request.requireConsistent(consultation);
    }

    /** An answer is not lost by the way: a proposal that was answered stays a proposal, and not of the side that answered. */
    private static void requireAnswerKept(Statement statement, StatementRequest request) {
        var proposal = statement.proposal();
        if (proposal == null || proposal.state() == ProposalState.OPEN) {
            return;
        }
        var remedy = "; take the answer back first (state OPEN)";
        if (request.kind() != StatementKind.PROPOSAL) {
            throw Problems.invalid("kind", "must stay PROPOSAL, for it has been answered" + remedy);
        }
        if (request.side().equals(proposal.answeredBy())) {
            throw Problems.invalid("side", "must not be the party that answered" + remedy);
        }
    }

    private @Nullable Person speaker(Consultation consultation, StatementRequest request) {
        var speakerId = request.speakerId();
        if (speakerId == null) {
            return null;
        }
        if (!delegations.isMember(consultation, request.side(), speakerId)) {
            throw Problems.invalid("speakerId", "must be a person in the delegation of " + request.side());
        }
        return people.findById(speakerId);
    }

    private @Nullable AgendaItem agendaItem(Consultation consultation, StatementRequest request) {
        var itemId = request.agendaItemId();
        return itemId == null
                ? null
                : agenda.find(consultation, itemId)
                        .orElseThrow(() -> Problems.invalid("agendaItemId", "is not on the agenda"));
    }
}
