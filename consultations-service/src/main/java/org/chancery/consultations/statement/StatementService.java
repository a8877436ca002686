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
class StatementService {
    private final StatementRepository statements;
    private final DelegationRepository delegations;
    private final PersonRepository people;
    private final AgendaRepository agenda;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;

    StatementService(
            StatementRepository statements,
            DelegationRepository delegations,
            PersonRepository people,
            AgendaRepository agenda,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller) {
        this.statements = statements;
        this.delegations = delegations;
        this.people = people;
        this.agenda = agenda;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
    }

    List<StatementResponse> list(UUID consultationId, @Nullable String side, @Nullable StatementKind kind) {
        var consultation = access.readable(consultationId);
        var readable = caller.readScope().markingsFor(consultation.parties());
        return statements.find(consultation, readable, side, kind).stream()
                .map(StatementResponse::from)
                .toList();
    }

    StatementResponse get(UUID consultationId, UUID statementId) {
        return StatementResponse.from(statement(access.readable(consultationId), statementId));
    }

    StatementResponse add(UUID consultationId, @Nullable String key, String operation, StatementRequest request) {
        var consultation = access.openAndHeld(consultationId);
        requireConsistent(consultation, request);
        var speaker = speaker(consultation, request);
        var item = agendaItem(consultation, request);
        var id = keys.createOnce(key, operation, request, () -> {
            var statement = new Statement(consultation, statements.nextStep(consultation), request, speaker, item);
            statements.persistAndFlush(statement);
            return statement.id();
        });
        return StatementResponse.from(statement(consultation, id));
    }

    StatementResponse change(
            UUID consultationId, UUID statementId, @Nullable String ifMatch, StatementRequest request) {
        var consultation = access.openAndHeld(consultationId);
        var statement = statement(consultation, statementId);
        EntityTags.requireMatch(ifMatch, statement.version(), statement);
        requireConsistent(consultation, request);
        statement.describe(request, speaker(consultation, request), agendaItem(consultation, request));
        statements.flush();
        return StatementResponse.from(statement);
    }

    void remove(UUID consultationId, UUID statementId, @Nullable String ifMatch) {
        var statement = statement(access.openAndHeld(consultationId), statementId);
        EntityTags.requireMatch(ifMatch, statement.version(), statement);
        statements.delete(statement);
    }

    private Statement statement(Consultation consultation, UUID statementId) {
        return statements
                .find(consultation, caller.readScope().markingsFor(consultation.parties()), statementId)
                .orElseThrow(() -> Problems.notFound("statement", statementId));
    }

    private void requireConsistent(Consultation consultation, StatementRequest request) {
        caller.requireClearanceFor("marking", request.marking());
        ConsultationAccess.requireParty(consultation, "side", request.side());
        if (request.verbatim() && request.speakerId() == null) {
            throw Problems.invalid("speakerId", "is needed for a quotation");
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
