package org.chancery.consultations.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Putting somebody else at the head of a delegation, so that it stays on record who was to lead it. */
@ApplicationScoped
@Transactional
class HeadReplacementService {
    /** Where it is already tomorrow: what happened this morning in Astana is not in the future. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final DelegationService delegations;
    private final HeadReplacementRepository replacements;
    private final PersonRepository people;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    HeadReplacementService(
            DelegationService delegations,
            HeadReplacementRepository replacements,
            PersonRepository people,
            ConsultationAccess access,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.delegations = delegations;
        this.replacements = replacements;
        this.people = people;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    DelegationResponse replace(
            UUID consultationId,
            String party,
            @Nullable String key,
            @Nullable String ifMatch,
            String operation,
            HeadReplacementRequest request) {
        var consultation = access.open(consultationId);
        var delegation = delegations.required(consultation, party);
        keys.createOnce(key, operation, request, () -> {
            EntityTags.honourMatch(ifMatch, delegation.version(), delegation);
            var head = newHead(consultation, delegation, request);
            var replacement = new HeadReplacement(
                    delegation,
                    replacements.stepsOf(delegation) + 1,
                    head,
                    request,
                    replacedOn(request),
                    caller.username(),
                    clock.instant());
            delegation.replaceHead(head, request.keepsFormerHead());
            delegations.requireSpeakersSeated(
                    consultation,
                    party,
                    delegation.members().stream()
                            .map(member -> member.person().id())
                            .toList());
            replacements.persistAndFlush(replacement);
            return replacement.id();
        });
        return delegations.response(consultation, delegation);
    }

    private DelegationMember newHead(Consultation consultation, Delegation delegation, HeadReplacementRequest request) {
        var person = people.findByIdOptional(request.personId())
                .orElseThrow(() -> Problems.invalid("personId", "names nobody"));
        if (delegation.head().person().id().equals(person.id())) {
            throw Problems.invalid("personId", "leads the delegation already");
        }
        var title = TitleOfTheDay.at(consultation, delegation.party(), request.language())
                .of(person, request, "", delegation.member(person.id()));
        return new DelegationMember(person, MemberRole.HEAD, title);
    }

    private LocalDate replacedOn(HeadReplacementRequest request) {
        var given = request.replacedOn();
        if (given != null && given.isAfter(LocalDate.now(clock.withZone(EARLIEST_ZONE)))) {
            throw Problems.invalid("replacedOn", "must not be in the future");
        }
        return given == null ? LocalDate.now(clock) : given;
    }
}
