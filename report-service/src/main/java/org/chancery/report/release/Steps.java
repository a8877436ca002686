package org.chancery.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.commons.concurrency.EntityTags;
import org.chancery.commons.identity.Caller;
import org.chancery.commons.problem.Problems;
import org.chancery.report.briefing.Briefing;
import org.chancery.report.briefing.BriefingRepository;
import org.chancery.report.briefing.BriefingResponse;
import org.chancery.report.briefing.BriefingStatus;
import org.jspecify.annotations.Nullable;

/** Makes the steps, each in one transaction with its line in the history. */
@ApplicationScoped
@Transactional
class Steps {
    private final BriefingRepository briefings;
    private final StepRepository steps;
    private final ReleaseNumbers numbers;
    private final Caller caller;
    private final Clock clock;

    Steps(BriefingRepository briefings, StepRepository steps, ReleaseNumbers numbers, Caller caller, Clock clock) {
        this.briefings = briefings;
        this.steps = steps;
        this.numbers = numbers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Four eyes: nobody approves what they have composed themselves. */
    BriefingResponse approve(UUID id, @Nullable String ifMatch, @Nullable String note) {
        var briefing = matching(id, ifMatch);
        LifeCycle.requireLawful(briefing.standing().status(), BriefingStatus.APPROVED);
        if (briefing.composedBy().equals(caller.username())) {
            throw Problems.forbidden("four-eyes", "You have composed this briefing; somebody else must approve it.");
        }
        record(briefing, BriefingStatus.APPROVED, note);
        briefing.standing().approve(caller.username(), now());
        return saved(briefing);
    }

    BriefingResponse withdrawApproval(UUID id, @Nullable String ifMatch) {
        var briefing = matching(id, ifMatch);
        LifeCycle.requireLawful(briefing.standing().status(), BriefingStatus.DRAFT);
        record(briefing, BriefingStatus.DRAFT, null);
        briefing.standing().withdrawApproval();
        return saved(briefing);
    }

    /** @param supersedes the release whose place it takes */
    BriefingResponse release(UUID id, @Nullable String ifMatch, @Nullable UUID supersedes) {
        var earlier = Optional.ofNullable(supersedes).map(this::locked);
        var briefing = matching(id, ifMatch);
        LifeCycle.requireLawful(briefing.standing().status(), BriefingStatus.RELEASED);
        earlier.ifPresent(superseded -> requireReplaceable(superseded, briefing));
        var now = now();
        record(briefing, BriefingStatus.RELEASED, null);
        earlier.ifPresent(superseded -> {
            record(superseded, BriefingStatus.SUPERSEDED, null);
            superseded.standing().supersede(briefing.id());
        });
        briefing.standing().release(numbers.next(now.atZone(ZoneOffset.UTC).getYear()), caller.username(), now);
        return saved(briefing);
    }

    BriefingResponse recall(UUID id, @Nullable String ifMatch, String reason) {
        var briefing = matching(id, ifMatch);
        LifeCycle.requireLawful(briefing.standing().status(), BriefingStatus.RECALLED);
        record(briefing, BriefingStatus.RECALLED, reason);
        briefing.standing().recall(caller.username(), now(), reason);
        return saved(briefing);
    }

    List<StepResponse> of(UUID id) {
        return steps.of(id).stream().map(Step::response).toList();
    }

    private Briefing matching(UUID id, @Nullable String ifMatch) {
        var briefing =
                briefings.findForChange(id, caller.readScope()).orElseThrow(() -> Problems.notFound("briefing", id));
        EntityTags.requireMatch(ifMatch, briefing.version());
        return briefing;
    }

    private Briefing locked(UUID id) {
        return briefings
                .findForChange(id, caller.readScope())
                .orElseThrow(() -> Problems.invalid("supersedes", "is not a briefing that you can read"));
    }

    private static void requireReplaceable(Briefing earlier, Briefing successor) {
        if (earlier.id().equals(successor.id())
                || !earlier.partner().equals(successor.partner())
                || !earlier.template().equals(successor.template())) {
            throw Problems.invalid(
                    "supersedes",
                    "must be another " + successor.template() + " about " + successor.partner()
                            + "; only the language may" + " differ");
        }
        LifeCycle.requireLawful(earlier.standing().status(), BriefingStatus.SUPERSEDED);
    }

    private void record(Briefing briefing, BriefingStatus to, @Nullable String reason) {
        steps.persist(new Step(
                briefing.id(),
                steps.stepsOf(briefing.id()) + 1,
                briefing.standing().status(),
                to,
                reason,
                caller.username(),
                now()));
    }

    private BriefingResponse saved(Briefing briefing) {
        briefings.flush();
        return BriefingResponse.from(briefing);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
