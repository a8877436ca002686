package org.chancery.consultations.delegation;

import static org.chancery.consultations.consultation.ConsultationStatus.CONFIRMED;
import static org.chancery.consultations.consultation.ConsultationStatus.HELD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.problem.Problems;
import org.chancery.consultations.consultation.Consultation;
import org.chancery.consultations.consultation.ConsultationAccess;
import org.chancery.consultations.person.Person;
import org.chancery.consultations.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Keeping the delegations of a consultation. */
@ApplicationScoped
@Transactional
public class DelegationService {
    private final DelegationRepository delegations;
    private final HeadReplacementRepository replacements;
    private final PersonRepository people;
    private final ConsultationAccess access;
    private final IdempotencyKeys keys;

    DelegationService(
            DelegationRepository delegations,
            HeadReplacementRepository replacements,
            PersonRepository people,
            ConsultationAccess access,
            IdempotencyKeys keys) {
        this.delegations = delegations;
        this.replacements = replacements;
        this.people = people;
        this.access = access;
        this.keys = keys;
    }

    List<DelegationResponse> list(UUID consultationId) {
        var consultation = access.readable(consultationId);
        return responses(consultation, delegations.of(consultation));
    }

    public DelegationResponse get(UUID consultationId, String party) {
        var consultation = access.readable(consultationId);
        return response(consultation, required(consultation, party));
    }

    public DelegationResponse add(
            UUID consultationId, @Nullable String key, String operation, DelegationRequest request) {
        var consultation = access.open(consultationId);
        ConsultationAccess.requireParty(consultation, "party", request.party());
        var id = keys.createOnce(key, operation, request, () -> {
            if (delegations.find(consultation, request.party()).isPresent()) {
                throw Problems.conflict(
                        "delegation-exists",
                        "The delegation is there",
                        request.party() + " has a delegation in this consultation; change it with PUT.");
            }
            var delegation = new Delegation(
                    consultation, request.party(), members(consultation, request, person -> Optional.empty()));
            delegations.persistAndFlush(delegation);
            return delegation.id();
        });
        return response(consultation, delegations.findById(id));
    }

    public DelegationResponse change(
            UUID consultationId, String party, @Nullable String ifMatch, DelegationRequest request) {
        var consultation = access.open(consultationId);
        var delegation = required(consultation, party);
        EntityTags.requireMatch(ifMatch, delegation.version(), delegation);
        if (!request.party().equals(party)) {
            throw Problems.invalid("party", "must be " + party + ", as in the path");
        }
        var members = members(consultation, request, delegation::member);
        requireHeadKept(consultation, delegation, request);
        requireSpeakersSeated(consultation, party, request.personIds());
        delegation.replaceMembers(members);
        delegations.flush();
        return response(consultation, delegation);
    }

    /** 409 if somebody who is on record as a speaker for the party would have no seat. */
    void requireSpeakersSeated(Consultation consultation, String party, Collection<UUID> seated) {
        if (!seated.containsAll(delegations.speakers(consultation, party))) {
            throw Problems.conflict(
                    "speaker-in-use",
                    "A speaker cannot go",
                    "Somebody who is left out has a statement on record for " + party + ".");
        }
    }

    Delegation required(Consultation consultation, String party) {
        return delegations.find(consultation, party).orElseThrow(() -> Problems.notFound("delegation", party));
    }

    DelegationResponse response(Consultation consultation, Delegation delegation) {
        return responses(consultation, List.of(delegation)).get(0);
    }

    private List<DelegationResponse> responses(Consultation consultation, List<Delegation> several) {
        var replaced = replacements.of(consultation);
        return several.stream()
                .map(delegation -> DelegationResponse.from(
                        delegation, replaced.getOrDefault(delegation.id(), List.of()), consultation.day()))
                .toList();
    }

    /**
     * Once the other side knows who leads, another head is more than a change of a list: it has a reason. In a closed
     * record it is the correction that has one.
     */
    private static void requireHeadKept(Consultation consultation, Delegation delegation, DelegationRequest request) {
        var status = consultation.status();
        if ((status == CONFIRMED || status == HELD)
                && !request.isHead(delegation.head().person().id())) {
            throw Problems.conflict(
                    "head-needs-replacement",
                    "The head is replaced with a reason",
                    "This consultation is " + status + "; another head is recorded by POST to head-replacements of this"
                            + " delegation, which keeps who led it before and why.");
        }
    }

    private List<DelegationMember> members(
            Consultation consultation, DelegationRequest request, Function<UUID, Optional<DelegationMember>> seated) {
        request.requireConsistent();
        var titles = TitleOfTheDay.at(consultation, request.party(), request.language());
        var found = people.findWithNames(request.personIds()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return IntStream.range(0, request.members().size())
                .mapToObj(index -> {
                    var member = request.members().get(index);
                    var path = "members[" + index + "].";
                    var person = found.get(member.personId());
                    if (person == null) {
                        throw Problems.invalid(path + "personId", "names nobody");
                    }
                    var title = titles.of(person, member, path, seated.apply(person.id()));
                    return new DelegationMember(person, member.role(), title);
                })
                .toList();
    }
}
