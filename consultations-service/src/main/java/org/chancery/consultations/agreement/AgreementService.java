package org.chancery.consultations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.idempotency.IdempotencyKeys;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.paging.Page;
import org.chancery.commons.paging.PageQuery;
import org.chancery.commons.problem.Problems;
import org.chancery.commons.time.Today;
import org.chancery.consultations.reference.Topic;
import org.chancery.consultations.reference.TopicRepository;
import org.jspecify.annotations.Nullable;

/** Keeping agreements and leading them through their life. */
@ApplicationScoped
@Transactional
class AgreementService {
    private final AgreementRepository agreements;
    private final AgreementTransitionRepository transitions;
    private final AgreementAccess access;
    private final TopicRepository topics;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final Clock clock;

    AgreementService(
            AgreementRepository agreements,
            AgreementTransitionRepository transitions,
            AgreementAccess access,
            TopicRepository topics,
            IdempotencyKeys keys,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.transitions = transitions;
        this.access = access;
        this.topics = topics;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AgreementResponse> list(AgreementFilter filter, PageQuery paging) {
        topics.requireKnown("topic", filter.topic);
        return agreements.findVisible(filter, paging, caller.readScope()).map(AgreementResponse::from);
    }

    AgreementResponse get(UUID id) {
        return AgreementResponse.from(access.readable(id));
    }

    AgreementResponse add(@Nullable String key, String operation, AgreementRequest request) {
        access.requireWritable(request);
        var topic = topic(request, null);
        return get(keys.createOnce(key, operation, request, () -> {
            var agreement = new Agreement(request, topic, caller.username(), clock.instant());
            agreements.persistAndFlush(agreement);
            return agreement.id();
        }));
    }

    AgreementResponse change(UUID id, @Nullable String ifMatch, AgreementRequest request) {
        var agreement = access.writable(id);
        EntityTags.requireMatch(ifMatch, agreement.version(), agreement);
        access.requireWritable(request);
        requirePartiesLawful(agreement, request);
        agreement.describe(request, topic(request, agreement.topic()));
        return saved(agreement);
    }

    AgreementResponse advance(UUID id, @Nullable String ifMatch, AgreementTransitionRequest step) {
        var agreement = access.writable(id);
        EntityTags.honourMatch(ifMatch, agreement.version(), agreement);
        LifeCycle.requireLawful(agreement.standing().status(), step.to());
        step.requireComplete();
        requireParty(agreement, step.party());
        if (agreement.dayOf(step.party(), step.to()) != null) {
            throw Problems.conflict(
                    "step-made-before",
                    "This step has been made",
                    step.party() + " has ratified on " + agreement.dayOf(step.party(), step.to())
                            + "; a wrong date is mended by a date correction.");
        }
        agreement.milestones().requireOrder(step.to(), step.on(), Today.latestAnywhere(clock));
        transitions.persist(new AgreementTransition(
                agreement, transitions.nextStep(agreement), step, caller.username(), clock.instant()));
        agreement.advance(step);
        return saved(agreement);
    }

    AgreementResponse correct(UUID id, @Nullable String ifMatch, AgreementDateCorrectionRequest correction) {
        var agreement = access.writable(id);
        EntityTags.honourMatch(ifMatch, agreement.version(), agreement);
        correction.requireComplete();
        requireParty(agreement, correction.party());
        var wrong = agreement.dayOf(correction.party(), correction.step());
        if (wrong == null) {
            throw Problems.conflict(
                    "step-not-made",
                    "This step has not been made",
                    "There is no date of " + correction.step() + " to correct.");
        }
        agreement.milestones().requireOrder(correction.step(), correction.on(), Today.latestAnywhere(clock));
        transitions.persist(new AgreementTransition(
                agreement, transitions.nextStep(agreement), correction, wrong, caller.username(), clock.instant()));
        agreement.date(correction.party(), correction.step(), correction.on());
        return saved(agreement);
    }

    List<AgreementTransitionResponse> steps(UUID id) {
        return transitions.of(access.readable(id)).stream()
                .map(AgreementTransition::response)
                .toList();
    }

    private AgreementResponse saved(Agreement agreement) {
        agreements.flush();
        return AgreementResponse.from(agreement);
    }

    /** An agreement keeps its topic even when the topic has been disabled meanwhile. */
    private @Nullable Topic topic(AgreementRequest request, @Nullable Topic present) {
        var code = request.topic();
        if (code == null || (present != null && present.code().equals(code))) {
            return code == null ? null : present;
        }
        return topics.findUsable(code)
                .orElseThrow(() -> Problems.invalid("topic", "must be the code of a topic in use, see /v1/topics"));
    }

    /** Whether all have ratified is settled while some have: who is party changes before or, by accession, in force. */
    private static void requirePartiesLawful(Agreement agreement, AgreementRequest request) {
        var ratified = agreement.ratifications().keySet();
        if (!Set.copyOf(request.parties()).containsAll(ratified)) {
            throw Problems.conflict("party-in-use", "The party cannot go", "A party that has ratified stays a party.");
        }
        if (!ratified.isEmpty()
                && agreement.standing().dayOf(AgreementStatus.IN_FORCE) == null
                && !agreement.parties().equals(Set.copyOf(request.parties()))) {
            throw Problems.conflict(
                    "ratification-under-way",
                    "The parties stand",
                    "Some parties have ratified; who is party does not change before the agreement is in force.");
        }
    }

    private static void requireParty(Agreement agreement, @Nullable String party) {
        if (party != null && !agreement.parties().contains(party)) {
            throw Problems.invalid(
                    "party",
                    "must be a party of the agreement: "
                            + String.join(
                                    " or ",
                                    agreement.parties().stream().sorted().toList()));
        }
    }
}
