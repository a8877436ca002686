package org.chancery.consultations.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.person.Person;
import org.chancery.consultations.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Keeping the delegations of a consultation. */
@ApplicationScoped
@Transactional
class DelegationService {
    private final DelegationRepository delegations;
    private final PersonRepository people;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;

    DelegationService(
            DelegationRepository delegations,
            PersonRepository people,
            ConsultationAccess access,
            IdempotencyKeys keys) {
        this.delegations = delegations;
        this.people = people;
        this.access = access;
        this.keys = keys;
    }

    List<DelegationResponse> list(UUID consultationId) {
        return delegations.of(access.readable(consultationId)).stream()
                .map(DelegationResponse::from)
                .toList();
    }

    DelegationResponse get(UUID consultationId, String party) {
        return delegations
                .find(access.readable(consultationId), party)
                .map(DelegationResponse::from)
                .orElseThrow(() -> Problems.notFound("delegation", party));
    }

    DelegationResponse add(UUID consultationId, @Nullable String key, String operation, DelegationRequest request) {
        var consultation = access.open(consultationId);
        ConsultationAccess.requireParty(consultation, "party", request.party());
        var id = keys.createOnce(key, operation, request, () -> {
            if (delegations.find(consultation, request.party()).isPresent()) {
                throw Problems.conflict(
                        "delegation-exists",
                        "The delegation is there",
                        request.party() + " has a delegation in this consultation; change it with PUT.");
            }
            var delegation = new Delegation(consultation, request.party(), members(request));
            delegations.persistAndFlush(delegation);
            return delegation.id();
        });
        return DelegationResponse.from(delegations.findById(id));
    }

    DelegationResponse change(UUID consultationId, String party, @Nullable String ifMatch, DelegationRequest request) {
        var consultation = access.open(consultationId);
        var delegation =
                delegations.find(consultation, party).orElseThrow(() -> Problems.notFound("delegation", party));
        EntityTags.requireMatch(ifMatch, delegation.version(), delegation);
        if (!request.party().equals(party)) {
            throw Problems.invalid("party", "must be " + party + ", as in the path");
        }
        var members = members(request);
        var seated = request.members().stream().map(MemberRequest::personId).toList();
        if (!seated.containsAll(delegations.speakers(consultation, party))) {
            throw Problems.conflict(
                    "speaker-in-use",
                    "A speaker cannot go",
                    "Somebody who is left out has a statement on record for " + party + ".");
        }
        delegation.replaceMembers(members);
        delegations.flush();
        return DelegationResponse.from(delegation);
    }

    private List<DelegationMember> members(DelegationRequest request) {
        request.requireConsistent();
        var found = people
                .findWithNames(
                        request.members().stream().map(MemberRequest::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return IntStream.range(0, request.members().size())
                .mapToObj(index -> {
                    var member = request.members().get(index);
                    var person = found.get(member.personId());
                    if (person == null) {
                        throw Problems.invalid("members[" + index + "].personId", "names nobody");
                    }
                    return new DelegationMember(person, member.role(), member.title());
                })
                .toList();
    }
}
